package org.stateviews.worker.passages;

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

    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{IsLatin}\\p{IsCyrillic}\\p{M}]++(?:[-\\u2010\\u2011][\\p{IsLatin}\\p{IsCyrillic}\\p{M}]++)*+");
    private static final Pattern HYPHEN = Pattern.compile("[-\\u2010\\u2011]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\uFEFF\\u00AD]");
    private static final Pattern DIVIDED = Pattern.compile("[-\\u2010\\u00AD]\\s*$");

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
        for (var line : text.split("\\R")) {
            boolean divided = DIVIDED.matcher(line).find();
            var words =
                    WORD.matcher(INVISIBLE.matcher(line).replaceAll(""))
                            .results()
                            .map(it -> it.group().toLowerCase(Locale.ROOT))
                            .toList();
            int from = afterDivided ? Math.min(1, words.size()) : 0;
            int to = divided ? Math.max(from, words.size() - 1) : words.size();
            words.subList(from, to).forEach(this::add);
            afterDivided = divided;
        }
    }

    private void add(String word) {
        counts.merge(word, 1, Integer::sum);
        var parts = HYPHEN.split(word);
        for (int part = 1; part < parts.length && parts.length > 2; part++) {
            counts.merge(parts[part - 1] + "-" + parts[part], 1, Integer::sum);
        }
    }
}
