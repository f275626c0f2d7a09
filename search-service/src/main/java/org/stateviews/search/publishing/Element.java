package org.stateviews.search.publishing;

import java.util.List;

/**
 * One heading, line or paragraph of a manuscript. Its id is the same in every version of the
 * manuscript: by it a version is compared with an earlier one.
 */
public sealed interface Element {
    /** Unique in its manuscript, never printed. */
    String id();

    /**
     * A heading of the Secretariat. Its number (I., A., 1.) is given in print.
     *
     * @param level 1 to 3
     * @param text without a number
     */
    record Heading(String id, int level, String text) implements Element {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("headings have levels 1 to 3, not " + level);
            }
        }
    }

    /** A paragraph that is counted through the whole body; its number is given in print. */
    record NumberedParagraph(String id, List<Run> runs) implements Element {
        public NumberedParagraph {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A paragraph without a number, as replies have them.
     *
     * @param language decides on its direction
     */
    record PlainParagraph(String id, List<Run> runs, Language language) implements Element {
        public PlainParagraph {
            runs = List.copyOf(runs);
        }
    }

    /**
     * What somebody else wrote, set apart from the paragraph above.
     *
     * @param language decides on its direction
     */
    record Quotation(String id, List<Run> runs, Language language) implements Element {
        public Quotation {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Begins a reply, which goes on to the next heading of a reply or of the Secretariat. It stands
     * in the contents without a number.
     *
     * @param name official short name of who replied
     */
    record ReplyHeading(String id, String name) implements Element {}

    /** A heading that who replied gave to a part of the reply; not in the contents. */
    record Subheading(String id, String text, Language language) implements Element {}

    /**
     * A line below the heading of a reply.
     *
     * @param text as printed: {@code [Original: Spanish]}, {@code [27 May 2024]}
     */
    record BracketLine(String id, String text) implements Element {}
}
