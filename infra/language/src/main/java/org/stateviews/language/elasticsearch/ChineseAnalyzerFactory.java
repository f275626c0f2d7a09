package org.stateviews.language.elasticsearch;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.stateviews.language.ChineseTerms;

/** {@link ChineseTerms} as {@code stateviews_zh}. */
@NamedComponent("stateviews_zh")
public final class ChineseAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new ChineseTerms();
    }
}
