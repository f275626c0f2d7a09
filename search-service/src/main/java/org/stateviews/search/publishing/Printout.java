package org.stateviews.search.publishing;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A document as it is printed, from top to bottom.
 *
 * @param contents one line for each heading; empty for none
 * @param summary paragraphs in the box; empty for none
 * @param box whether the box as a whole came or went
 * @param body asked for once; a long report is not held as paragraphs
 */
record Printout(
        Head head,
        List<Block> contents,
        List<Block> summary,
        Mark box,
        Supplier<Stream<Block>> body) {

    /** Some text under some head. */
    static Printout of(Head head, List<Element> summary, List<Element> body) {
        var outline = Outline.of(body);
        return new Printout(
                head,
                Contents.of(Pair.same(body), outline, outline),
                summary.stream().map(Typesetting::summary).toList(),
                Mark.NONE,
                () -> body.stream().map(Typesetting::body));
    }

    /** A manuscript as it is. */
    static Printout of(Manuscript manuscript) {
        return of(head(manuscript), manuscript.summary(), manuscript.body());
    }

    /** A manuscript with all that changed since an earlier one. */
    static Printout changes(Manuscript earlier, Manuscript now) {
        var head = Head.between(head(earlier), head(now));
        var body = Comparison.of(earlier.body(), now.body());
        var summary =
                Comparison.of(earlier.summary(), now.summary()).stream()
                        .map(it -> it.printed(Typesetting::summary, Typesetting::summary))
                        .toList();
        return new Printout(
                head,
                Contents.of(body, Outline.of(earlier.body()), Outline.of(now.body())),
                summary,
                box(earlier, now),
                () -> body.stream().map(it -> it.printed(Typesetting::body, Typesetting::body)));
    }

    /** All paragraphs that are printed on pages, without heads and feet. */
    Stream<Block> blocks() {
        return Stream.of(head.blocks(), summary.stream(), contents.stream(), body.get())
                .flatMap(it -> it);
    }

    private static Head head(Manuscript manuscript) {
        return Head.of(manuscript.masthead(), "", "");
    }

    private static Mark box(Manuscript earlier, Manuscript now) {
        if (earlier.summary().isEmpty()) {
            return now.summary().isEmpty() ? Mark.NONE : Mark.INSERTED;
        }
        return now.summary().isEmpty() ? Mark.DELETED : Mark.NONE;
    }
}
