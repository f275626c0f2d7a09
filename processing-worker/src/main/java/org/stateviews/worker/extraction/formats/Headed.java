package org.stateviews.worker.extraction.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stateviews.worker.extraction.layout.Emphasis;

/**
 * A page on which lines that stand out are headings, and small ones that begin with a sign are
 * footnotes. A PDF knows lines and neither of both, and the reader of PDFs gives a heading and what
 * follows it as one paragraph.
 */
final class Headed {

    private static final int MOST_LINES = 3;
    private static final int LONGEST = 200;
    private static final int LEAST_LETTERS = 2;
    private static final Pattern GOES_ON = Pattern.compile("[.,;…。，；،؛]\\s*$");
    private static final Pattern ENDED = Pattern.compile("[.;:!?…。；：！？؛؟]\\P{L}{0,4}$");
    private static final Pattern NOTE =
            Pattern.compile("^(?:\\p{Nd}{1,3}|\\p{No}{1,3}|[*†‡§]{1,3})/?\\s?[^\\p{Nd}\\s.)]");
    private static final double SHORT = 0.7;

    private final List<Said> told = new ArrayList<>();
    private final Emphasis emphasis;

    private Headed(Emphasis emphasis) {
        this.emphasis = emphasis;
    }

    /** The same page with its headings. */
    static List<Said> of(List<Said> page, Emphasis emphasis) {
        var headed = new Headed(emphasis);
        var words = new StringBuilder();
        int began = -1;
        for (var said : page) {
            if (said instanceof Said.Begin begin && begin.plainParagraph()) {
                began = headed.told.size();
                words.setLength(0);
            } else if (said instanceof Said.Words(var text)) {
                words.append(text);
            } else if (said instanceof Said.End && began >= 0) {
                headed.told.subList(began, headed.told.size()).clear();
                headed.paragraph(List.of(words.toString().strip().split("\\R")));
                began = -1;
                continue;
            } else {
                began = -1;
            }
            headed.told.add(said);
        }
        return headed.told;
    }

    private void paragraph(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        var levels = lines.stream().map(emphasis::level).toList();
        int plain = 0;
        int from = 0;
        for (int to = 1; to <= lines.size(); to++) {
            int level = levels.get(from);
            if (to < lines.size() && levels.get(to) == level) {
                continue;
            }
            boolean begins = from == 0 || ended(lines.get(from - 1), longest);
            if (level > 0 && begins && heads(lines.subList(from, to))) {
                add("p", lines.subList(plain, from));
                add("h" + level, lines.subList(from, to));
                plain = to;
            }
            if (level < 0 && NOTE.matcher(lines.get(from)).find()) {
                add("p", lines.subList(plain, from));
                notes(lines.subList(from, to));
                plain = to;
            }
            from = to;
        }
        add("p", lines.subList(plain, lines.size()));
    }

    /** A bold line in the middle of a sentence is no heading. */
    private static boolean ended(String line, int longest) {
        return line.length() < SHORT * longest || ENDED.matcher(line).find();
    }

    private void notes(List<String> lines) {
        int from = 0;
        for (int to = 1; to <= lines.size(); to++) {
            if (to == lines.size() || NOTE.matcher(lines.get(to)).find()) {
                add(Said.Begin.of("p", Marks.FOOTNOTE), lines.subList(from, to));
                from = to;
            }
        }
    }

    private void add(String element, List<String> lines) {
        add(Said.Begin.of(element), lines);
    }

    private void add(Said.Begin begin, List<String> lines) {
        if (!lines.isEmpty()) {
            told.addAll(Said.element(begin, String.join("\n", lines)));
        }
    }

    private static boolean heads(List<String> lines) {
        var text = String.join("\n", lines);
        return lines.size() <= MOST_LINES
                && text.length() <= LONGEST
                && text.codePoints().filter(Character::isLetter).count() >= LEAST_LETTERS
                && !GOES_ON.matcher(text).find();
    }
}
