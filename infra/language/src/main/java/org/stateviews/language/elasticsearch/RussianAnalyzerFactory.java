package org.stateviews.language.elasticsearch;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.stateviews.language.RussianTerms;

/** {@link RussianTerms} as {@code stateviews_ru}. */
@NamedComponent("stateviews_ru")
public final class RussianAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new RussianTerms();
    }
}
