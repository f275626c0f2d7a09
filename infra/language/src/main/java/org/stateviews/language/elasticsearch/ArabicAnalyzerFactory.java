package org.stateviews.language.elasticsearch;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.stateviews.language.ArabicTerms;

/** {@link ArabicTerms} as {@code stateviews_ar}. */
@NamedComponent("stateviews_ar")
public final class ArabicAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new ArabicTerms();
    }
}
