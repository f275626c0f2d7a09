package org.stateviews.search.publishing;

import java.util.ArrayList;
import java.util.List;

/** Counts the words of a body, section by section. */
final class SectionCounts {
    private final List<WordCount.Section> sections = new ArrayList<>();
    private final Outline outline;
    private String heading = "";
    private boolean inReply;
    private int own;
    private int replies;

    private SectionCounts(Outline outline) {
        this.outline = outline;
    }

    /**
     * Sections in their order; what stands before the first heading only when it says something.
     */
    static List<WordCount.Section> of(List<Element> body) {
        var counts = new SectionCounts(Outline.of(body));
        body.forEach(counts::add);
        counts.end();
        return counts.sections;
    }

    private void add(Element element) {
        if (element instanceof Element.Heading begun) {
            inReply = false;
            if (begun.level() == 1) {
                end();
                heading = outline.section(begun);
            }
        }
        inReply |= element instanceof Element.ReplyHeading;
        int words = Words.of(Typesetting.body(element));
        if (inReply) {
            replies += words;
        } else {
            own += words;
        }
    }

    private void end() {
        if (own + replies > 0) {
            sections.add(new WordCount.Section(heading, own, replies));
        }
        own = 0;
        replies = 0;
    }
}
