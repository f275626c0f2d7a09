package org.stateviews.search.drafting;

import java.util.List;
import java.util.stream.Stream;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.taxonomy.matching.Stance;

/** Writes the statements of one draft. */
final class Statements {
    private final Phrases phrases;
    private final Subject subject;
    private final Quotations quotations;
    private final int replied;

    /**
     * Statements of a draft.
     *
     * @param replied how many States replied to the call
     */
    Statements(Phrases phrases, Subject subject, Quotations quotations, int replied) {
        this.phrases = phrases;
        this.subject = subject;
        this.quotations = quotations;
        this.replied = replied;
    }

    /** Statements on a topic: one for each side that anybody takes. */
    List<Statement> on(Topic topic, List<View> views) {
        return topic.isPosition()
                ? Stream.of(Stance.FOR, Stance.AGAINST, Stance.STATED)
                        .map(it -> on(topic, it, taking(it, views)))
                        .flatMap(List::stream)
                        .toList()
                : on(topic, Stance.STATED, views);
    }

    static List<View> taking(Stance stance, List<View> views) {
        return views.stream().filter(it -> it.stance() == stance).toList();
    }

    static Speakers speakers(List<View> views) {
        return new Speakers(submitters(views, true), submitters(views, false));
    }

    private List<Statement> on(Topic topic, Stance stance, List<View> views) {
        if (views.isEmpty()) {
            return List.of();
        }
        var speakers = speakers(views);
        var text = subject.of(speakers, replied) + " " + phrases.said(topic, stance) + ".";
        return List.of(
                new Statement(
                        topic.section(),
                        topic.isSection() ? null : topic.notation(),
                        stance,
                        text,
                        speakers,
                        quotations.of(views),
                        evidence(views),
                        views.stream().mapToInt(View::passages).sum()));
    }

    private static List<SubmitterCode> submitters(List<View> views, boolean named) {
        return views.stream().filter(it -> it.named() == named).map(View::submitter).toList();
    }

    private static List<Evidence> evidence(List<View> views) {
        return Stream.of(true, false)
                .flatMap(named -> views.stream().filter(it -> it.named() == named))
                .flatMap(it -> it.proof().stream())
                .map(Mention::evidence)
                .toList();
    }
}
