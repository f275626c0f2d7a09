package org.stateviews.language.elasticsearch;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.stateviews.language.FrenchTerms;

/** {@link FrenchTerms} as {@code stateviews_fr}. */
@NamedComponent("stateviews_fr")
public final class FrenchAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new FrenchTerms();
    }
}
