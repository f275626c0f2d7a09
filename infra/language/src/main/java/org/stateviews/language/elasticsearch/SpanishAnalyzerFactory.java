package org.stateviews.language.elasticsearch;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.stateviews.language.SpanishTerms;

/** {@link SpanishTerms} as {@code stateviews_es}. */
@NamedComponent("stateviews_es")
public final class SpanishAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new SpanishTerms();
    }
}
