package org.stateviews.search.publishing;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is to be printed, in the order of print. Numbers of headings and paragraphs, the
 * contents and the names of sections in the annex follow from it and are not part of it, so that
 * they cannot disagree with the text.
 *
 * @param summary printed in a box on the first page, without numbers; empty for none
 * @param evidence one entry for each passage that a sentence rests on
 * @throws IllegalArgumentException when two elements have one id, or when evidence names an element
 *     that there is not
 */
public record Manuscript(
        Masthead masthead, List<Element> summary, List<Element> body, List<AnnexRow> evidence) {

    /** Nothing under a head without a word. */
    static final Manuscript EMPTY = new Manuscript(Masthead.EMPTY, List.of(), List.of(), List.of());

    public Manuscript {
        summary = List.copyOf(summary);
        body = List.copyOf(body);
        evidence = List.copyOf(evidence);
        var ids = new HashSet<String>();
        Stream.concat(summary.stream(), body.stream())
                .map(Element::id)
                .filter(id -> !ids.add(id))
                .findFirst()
                .ifPresent(id -> refuse("two elements have the id " + id));
        evidence.stream()
                .map(AnnexRow::element)
                .filter(id -> !ids.contains(id))
                .findFirst()
                .ifPresent(id -> refuse("evidence for an element that there is not: " + id));
    }

    private static void refuse(String why) {
        throw new IllegalArgumentException(why);
    }
}
