package org.stateviews.local.scheme;

import java.util.ArrayList;
import java.util.List;

/** Changes as lines for a terminal. */
final class ChangesText {

    /** Characters of a passage that fit beside each other on most terminals. */
    private static final int WORDS = 100;

    private ChangesText() {}

    static List<String> lines(Changes changes) {
        var lines = new ArrayList<String>();
        lines.add(
                "From scheme %s to %s: %d of %d passages would change; nothing was changed."
                        .formatted(
                                changes.from(), changes.to(), changes.total(), changes.passages()));
        for (var concept : changes.concepts()) {
            lines.add(
                    "  %-40s %+6d %+6d"
                            .formatted(concept.notation(), concept.gains(), -concept.loses()));
        }
        changes.items().forEach(it -> add(lines, it));
        int more = changes.total() - changes.items().size();
        if (more > 0) {
            lines.add("  and %d more; --listed tells how many are shown".formatted(more));
        }
        return List.copyOf(lines);
    }

    private static void add(List<String> lines, Changes.OfPassage passage) {
        var paragraph = passage.paragraph() == null ? "" : ", paragraph " + passage.paragraph();
        lines.add("%s%s  %s".formatted(passage.state(), paragraph, passage.passage()));
        passage.gains().forEach(it -> lines.add("  + " + it));
        passage.loses().forEach(it -> lines.add("  - " + it));
        lines.add("    " + beginning(passage.text()));
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= WORDS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, WORDS)) + " …";
    }
}
