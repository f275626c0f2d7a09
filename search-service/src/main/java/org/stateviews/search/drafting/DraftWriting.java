package org.stateviews.search.drafting;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.taxonomy.matching.Stance;

/** Writes the parts of a draft from what was read. */
final class DraftWriting {
    private final Outline outline;
    private final Statements statements;
    private final Answers answers;
    private final Map<String, List<View>> byConcept;

    DraftWriting(Outline outline, Statements statements, Answers answers) {
        this.outline = outline;
        this.statements = statements;
        this.answers = answers;
        this.byConcept = answers.byConcept();
    }

    List<ThemeDraft> themes() {
        return outline.sections(byConcept.keySet()).entrySet().stream()
                .map(it -> theme(it.getKey(), it.getValue()))
                .toList();
    }

    List<PositionDraft> positions() {
        return outline.of(byConcept.keySet()).stream()
                .filter(Topic::isPosition)
                .map(this::position)
                .toList();
    }

    List<StateDraft> states() {
        return answers.bySubmitter().entrySet().stream()
                .map(it -> new StateDraft(it.getKey(), said(it.getValue())))
                .toList();
    }

    List<SubmitterCode> uncited() {
        var cited = answers.views().stream().map(View::submitter).collect(toSet());
        return answers.basis().replied().stream().filter(it -> !cited.contains(it)).toList();
    }

    /** Positions are written first, for they have the first choice of quotations. */
    private ThemeDraft theme(Topic heading, List<Topic> topics) {
        var written = new ArrayList<Statement>();
        for (var topic : topics.reversed()) {
            written.addAll(0, statements.on(topic, views(topic)));
        }
        return new ThemeDraft(heading.pillar(), heading.notation(), heading.label(), written);
    }

    private PositionDraft position(Topic topic) {
        var views = views(topic);
        return new PositionDraft(
                topic.notation(),
                topic.label(),
                speakers(Stance.FOR, views),
                speakers(Stance.AGAINST, views),
                speakers(Stance.STATED, views));
    }

    private static Speakers speakers(Stance stance, List<View> views) {
        return Statements.speakers(Statements.taking(stance, views));
    }

    private List<StateDraft.Said> said(List<View> views) {
        var concepts = views.stream().map(View::concept).collect(toSet());
        return outline.of(concepts).stream()
                .flatMap(topic -> on(topic, views).map(it -> said(topic, it)))
                .filter(it -> !it.sentences().isEmpty())
                .toList();
    }

    private static Stream<View> on(Topic topic, List<View> views) {
        return views.stream().filter(it -> it.concept().equals(topic.notation()));
    }

    private static StateDraft.Said said(Topic topic, View view) {
        return new StateDraft.Said(
                topic.notation(),
                topic.label(),
                view.said().stream().map(Mention::evidence).toList(),
                view.passages());
    }

    private List<View> views(Topic topic) {
        return byConcept.getOrDefault(topic.notation(), List.of());
    }
}
