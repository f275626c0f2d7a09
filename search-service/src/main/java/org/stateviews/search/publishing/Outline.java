package org.stateviews.search.publishing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers that a word processor gives to headings and paragraphs, worked out beforehand: the
 * contents and the annex must name them before any word processor has seen the document.
 */
final class Outline {
    private static final int LEVELS = 3;

    private final int[] headings = new int[LEVELS];
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, Range> ranges = new HashMap<>();
    private final Deque<Element.Heading> open = new ArrayDeque<>();
    private String section = "";
    private int paragraph;

    private Outline() {}

    /** Outline of the body of a manuscript. */
    static Outline of(List<Element> body) {
        var outline = new Outline();
        body.forEach(outline::add);
        return outline;
    }

    /** Number of a heading or paragraph as printed, such as {@code II.}; empty when it has none. */
    String number(Element element) {
        return numbers.getOrDefault(element.id(), "");
    }

    /** Heading above an element as printed, its own for a heading; empty when there is none. */
    String section(Element element) {
        return sections.getOrDefault(element.id(), "");
    }

    /** Paragraphs below a heading, such as {@code 3–7}; empty when none has a number. */
    String paragraphs(Element heading) {
        var range = ranges.get(heading.id());
        return range == null ? "" : range.printed();
    }

    private void add(Element element) {
        switch (element) {
            case Element.Heading heading -> begin(heading);
            case Element.ReplyHeading reply -> section = reply.name();
            case Element.NumberedParagraph numbered -> count(numbered);
            case Element.PlainParagraph _,
                    Element.Quotation _,
                    Element.Subheading _,
                    Element.BracketLine _ -> {}
        }
        sections.put(element.id(), section);
    }

    private void begin(Element.Heading heading) {
        int level = heading.level();
        headings[level - 1]++;
        for (int below = level; below < LEVELS; below++) {
            headings[below] = 0;
        }
        var number = Numerals.heading(level, headings[level - 1]);
        numbers.put(heading.id(), number);
        section = number + " " + heading.text();
        while (!open.isEmpty() && open.getLast().level() >= level) {
            open.removeLast();
        }
        open.addLast(heading);
    }

    private void count(Element.NumberedParagraph numbered) {
        paragraph++;
        numbers.put(numbered.id(), paragraph + ".");
        for (var heading : open) {
            ranges.merge(
                    heading.id(),
                    new Range(paragraph, paragraph),
                    (before, one) -> new Range(before.first(), one.last()));
        }
    }

    private record Range(int first, int last) {
        String printed() {
            return first == last ? Integer.toString(first) : first + "–" + last;
        }
    }
}
