package org.stateviews.worker.passages;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.stateviews.worker.outcome.ReadPage;

/**
 * Words of a document that stand whole on a line, counted: witnesses for those that a line's end
 * divides. Only alphabets that divide words with a hyphen are looked at, and only when a word was
 * divided at all.
 */
final class Words {

    private static final Pattern HYPHEN = Pattern.compile("[-\\u2010\\u2011]");
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String INVISIBLE = "\u200B\uFEFF\u00AD";

    /** Hyphens at the end of a line that may divide a word. */
    static final String DIVIDING = "-\u2010\u00AD";

    private final List<ReadPage> pages;
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean counted;

    Words(List<ReadPage> pages) {
        this.pages = List.copyOf(pages);
    }

    /** Whether a hyphen between these two halves belongs to the word itself. */
    boolean hyphenated(String left, String right) {
        count();
        int joined = times(left + right);
        int hyphenated = times(left + "-" + right);
        if (joined != hyphenated) {
            return hyphenated > joined;
        }
        return joined > 0
                || (times(left) > 0 && times(right) > 0)
                || !Character.isLowerCase(right.codePointAt(0));
    }

    private int times(String word) {
        return counts.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private void count() {
        if (!counted) {
            counted = true;
            for (var page : pages) {
                page.blocks().forEach(block -> count(block.text()));
            }
        }
    }

    private void count(String text) {
        boolean afterDivided = false;
        for (var line : Lines.of(text)) {
            boolean divided = isDivided(line.stripTrailing());
            var words = words(line);
            int from = afterDivided ? Math.min(1, words.size()) : 0;
            int to = divided ? Math.max(from, words.size() - 1) : words.size();
            words.subList(from, to).forEach(this::add);
            afterDivided = divided;
        }
    }

    private static boolean isDivided(String line) {
        return !line.isEmpty() && DIVIDING.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Words of letters that may be divided, each with the hyphens between its parts. */
    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int at = 0; at <= line.length(); at++) {
            int sign = at < line.length() ? line.codePointAt(at) : ' ';
            if (INVISIBLE.indexOf(sign) >= 0) {
                continue;
            }
            if (isPart(sign)) {
                word.appendCodePoint(sign);
                at += Character.charCount(sign) - 1;
            } else if (HYPHENS.indexOf(sign) >= 0 && endsInLetter(word)) {
                word.append((char) sign);
            } else if (!word.isEmpty()) {
                word.setLength(word.length() - (endsInLetter(word) ? 0 : 1));
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return words;
    }

    private static boolean endsInLetter(StringBuilder word) {
        return !word.isEmpty() && HYPHENS.indexOf(word.charAt(word.length() - 1)) < 0;
    }

    private static boolean isPart(int sign) {
        if (sign < 0x80) {
            return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
        }
        var script = UnicodeScript.of(sign);
        return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC || isMark(sign);
    }

    /** Whether it belongs to the letter before it, such as an accent. */
    static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private void add(String word) {
        counts.merge(word, 1, Integer::sum);
        if (word.chars().noneMatch(it -> HYPHENS.indexOf(it) >= 0)) {
            return;
        }
        var parts = HYPHEN.split(word);
        for (int part = 1; part < parts.length && parts.length > 2; part++) {
            counts.merge(parts[part - 1] + "-" + parts[part], 1, Integer::sum);
        }
    }
}
