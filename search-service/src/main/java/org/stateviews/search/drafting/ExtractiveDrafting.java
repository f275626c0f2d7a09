package org.stateviews.search.drafting;

import java.time.Instant;
import org.stateviews.contracts.id.CallId;
import org.stateviews.taxonomy.ConceptScheme;

/**
 * Drafts by taking sentences out, never by making any up: what States say is counted and quoted,
 * and only who says it and what about is put into our words.
 */
final class ExtractiveDrafting implements Drafting {
    private final Sources sources;
    private final ConceptScheme scheme;
    private final Quantifiers quantifiers;
    private final DraftingSettings settings;
    private final Phrases phrases = Phrases.shipped();

    ExtractiveDrafting(
            Sources sources,
            ConceptScheme scheme,
            Quantifiers quantifiers,
            DraftingSettings settings) {
        this.sources = sources;
        this.scheme = scheme;
        this.quantifiers = quantifiers;
        this.settings = settings;
    }

    @Override
    public Draft draft(CallId call, Instant asAt) {
        var answers = new Reading(sources, settings, scheme.version()).of(call, asAt);
        var writing = new DraftWriting(new Outline(scheme), statements(answers), answers);
        return new Draft(
                call,
                asAt,
                answers.basis(),
                writing.themes(),
                writing.positions(),
                writing.states(),
                writing.uncited());
    }

    private Statements statements(Answers answers) {
        var choice = SentenceChoice.among(answers.quotable());
        return new Statements(
                phrases,
                new Subject(quantifiers, phrases, settings.names()),
                new Quotations(choice, phrases, settings),
                answers.basis().states());
    }
}
