package org.stateviews.search.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words of a report, counted as LibreOffice counts the document that is printed: with headings,
 * footnotes, numbers, masthead and contents. Replies are counted apart, because limits are for what
 * the Secretariat wrote.
 *
 * @param front masthead, titles, contents, and heads and feet of pages
 * @param sections the summary first when there is one, then one for each heading of level 1
 */
public record WordCount(int front, List<Section> sections) {
    /** Heads of odd and even pages. */
    private static final int HEADERS = 2;

    /** Feet of odd and even pages, a word each. */
    private static final int FOOTERS = 2;

    public WordCount {
        sections = List.copyOf(sections);
    }

    /**
     * Words of a section.
     *
     * @param heading as printed, empty for what stands before the first heading
     * @param own what the Secretariat wrote
     * @param replies what was reprinted
     */
    public record Section(String heading, int own, int replies) {}

    /** Counts a manuscript as the report that {@link Publisher#report} prints. */
    public static WordCount of(Manuscript manuscript) {
        var printout = Printout.of(manuscript);
        var contents = printout.contents();
        int front =
                Stream.of(
                                printout.head().blocks(),
                                Contents.above(contents).stream(),
                                contents.stream())
                        .flatMap(it -> it)
                        .mapToInt(Words::of)
                        .sum();
        front += HEADERS * Words.of(printout.head().symbol()) + FOOTERS;
        return new WordCount(front, sections(manuscript));
    }

    /** What the Secretariat wrote, all in all. */
    public int own() {
        return front + sections.stream().mapToInt(Section::own).sum();
    }

    /** What was reprinted of replies. */
    public int replies() {
        return sections.stream().mapToInt(Section::replies).sum();
    }

    /** What LibreOffice says of the document. */
    public int total() {
        return own() + replies();
    }

    private static List<Section> sections(Manuscript manuscript) {
        var sections = new ArrayList<Section>();
        if (!manuscript.summary().isEmpty()) {
            int words =
                    manuscript.summary().stream()
                            .mapToInt(it -> Words.of(Typesetting.summary(it)))
                            .sum();
            sections.add(new Section("Summary", words + 1, 0));
        }
        sections.addAll(SectionCounts.of(manuscript.body()));
        return sections;
    }
}
