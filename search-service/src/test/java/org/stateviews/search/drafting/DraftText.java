package org.stateviews.search.drafting;

import java.util.List;
import java.util.stream.Collectors;
import org.stateviews.contracts.id.SubmitterCode;

/** A draft as lines, for the golden file and for people who look at it. */
final class DraftText {
    private final StringBuilder lines = new StringBuilder();

    private DraftText() {}

    static String of(Draft draft) {
        var text = new DraftText();
        draft.themes().forEach(text::theme);
        text.line("POSITIONS");
        draft.positions().forEach(text::position);
        text.line("SUBMITTERS");
        draft.states().forEach(text::state);
        text.line("UNCITED " + codes(draft.uncited()));
        draft.basis()
                .missing()
                .forEach(it -> text.line("MISSING " + it.reference() + " " + it.unread()));
        return text.lines.toString();
    }

    private void theme(ThemeDraft theme) {
        line("%s / %s: %s".formatted(theme.pillar(), theme.theme(), theme.label()));
        for (var it : theme.statements()) {
            line("  %s [%s %s]".formatted(it.text(), it.position(), it.stance()));
            it.quotations().forEach(q -> line("    " + q.lead() + " " + quote(q.evidence())));
            line("    evidence %d of %d".formatted(it.evidence().size(), it.passages()));
            it.evidence().forEach(e -> line("      " + where(e)));
        }
    }

    private void position(PositionDraft it) {
        line("  %s: %s".formatted(it.position(), it.label()));
        speakers("for", it.inFavour());
        speakers("against", it.against());
        speakers("stated", it.stated());
    }

    private void speakers(String side, Speakers it) {
        line(
                "    %s %s, unnamed %s, %s"
                        .formatted(side, codes(it.named()), codes(it.unnamed()), it.byGroup()));
    }

    private void state(StateDraft state) {
        line("  " + state.submitter());
        for (var said : state.themes()) {
            line("    %s (%d)".formatted(said.label(), said.passages()));
            said.sentences().forEach(it -> line("      " + where(it) + " " + quote(it)));
        }
    }

    private static String where(Evidence it) {
        return "%s para. %s%s"
                .formatted(it.passage().id(), it.paragraph(), it.quotable() ? "" : " NOT QUOTABLE");
    }

    private static String quote(Evidence it) {
        return "“" + it.quote() + "” (" + it.language() + ")";
    }

    private static String codes(List<SubmitterCode> codes) {
        return codes.stream().map(SubmitterCode::value).collect(Collectors.joining(" ", "(", ")"));
    }

    private void line(String line) {
        lines.append(line).append('\n');
    }
}
