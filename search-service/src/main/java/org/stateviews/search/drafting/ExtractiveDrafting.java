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
    private final Selection selection;
    private final Phrases phrases;
    private final Subject subject;

    ExtractiveDrafting(
            Sources sources,
            ConceptScheme scheme,
            Selection selection,
            Phrases phrases,
            Subject subject) {
        this.sources = sources;
        this.scheme = scheme;
        this.selection = selection;
        this.phrases = phrases;
        this.subject = subject;
    }

    @Override
    public Draft draft(CallId call, Instant asAt) {
        var answers = new Reading(sources, selection, scheme.version()).of(call, asAt);
        var statements = new Statements(phrases, subject, selection, answers.states());
        var writing = new DraftWriting(new Outline(scheme), statements, answers);
        return new Draft(
                call,
                asAt,
                answers.basis(),
                writing.themes(),
                writing.positions(),
                writing.states(),
                writing.uncited());
    }
}
