package org.stateviews.worker.extraction.layout;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Lines of a page whose letters are all larger or smaller than most, or bold where most are not. A
 * line is known again by its letters in whatever order, for where they were drawn is not where they
 * are read.
 */
public final class Emphasis {

    private static final float LARGER = 1.15f;

    /** From this size on, against that of the text, a heading is of the first and second level. */
    private static final float[] LEVELS = {1.8f, 1.4f, LARGER};

    private static final int BOLD_LEVEL = 4;
    private static final float SMALLER = 0.87f;
    private static final int NONE = 0;
    private static final int SMALL = -1;

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    /** One letter in so many may differ, of lines that are neither a mark nor a line of prose. */
    private static final int MOST_OF = 8;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;

    private static final Pattern SIGN = Pattern.compile("^(?:\\p{Nd}{1,3}|[*†‡§]{1,3})\\s");

    private final Map<String, Integer> levels = new HashMap<>();
    private final float text;
    private final boolean boldText;

    Emphasis(List<Run> runs) {
        var sizes = new TreeMap<Integer, Integer>();
        int bold = 0;
        int all = 0;
        for (var run : runs) {
            sizes.merge(Math.round(run.size() * 2), run.letters().length(), Integer::sum);
            bold += run.bold() ? run.letters().length() : 0;
            all += run.letters().length();
        }
        this.text =
                sizes.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(it -> it.getKey() / 2f)
                        .orElse(0f);
        this.boldText = bold * 2 > all;
        Row.of(runs).forEach(this::add);
    }

    private void add(Row row) {
        var spoken = row.runs().stream().filter(Run::speaks).toList();
        for (var run : spoken) {
            note(run.letters(), level(run));
        }
        var all = spoken.stream().map(this::level).distinct().sorted().toList();
        boolean alike = !all.isEmpty() && (all.size() == 1 || all.getFirst() > NONE);
        note(
                String.join("", row.runs().stream().map(Run::letters).toList()),
                alike ? all.getLast() : NONE);
    }

    private void note(String letters, int level) {
        if (level != NONE) {
            levels.put(key(letters), level);
        }
    }

    private int level(Run run) {
        for (int level = 0; level < LEVELS.length; level++) {
            if (run.smallest() >= LEVELS[level] * text) {
                return level + 1;
            }
        }
        if (run.size() <= SMALLER * text) {
            return SMALL;
        }
        return run.bold() && !boldText && run.smallest() * LARGER >= text ? BOLD_LEVEL : NONE;
    }

    /** Whether no line stands out. */
    public boolean none() {
        return levels.isEmpty();
    }

    /** Level of a line as a heading, 0 when it does not stand out, below 0 when it is smaller. */
    public int level(String line) {
        var key = key(line);
        int level = levels.getOrDefault(key, NONE);
        if (level == NONE) {
            level = Math.min(NONE, levelBehindSign(line));
        }
        return level == NONE && ARABIC.matcher(line).find() ? levelOfAlmost(key) : level;
    }

    /** The sign of a note may be raised so far that it stands in a row of its own. */
    private int levelBehindSign(String line) {
        return levels.getOrDefault(key(SIGN.matcher(line).replaceFirst("")), NONE);
    }

    /** A sign of Arabic letters may be drawn in parts, of which some tell no letter. */
    private int levelOfAlmost(String key) {
        if (key.length() < SHORTEST || key.length() > LONGEST) {
            return NONE;
        }
        return levels.entrySet().stream()
                .filter(it -> differing(it.getKey(), key) <= Math.max(1, key.length() / MOST_OF))
                .min(Comparator.comparingInt(it -> differing(it.getKey(), key)))
                .map(Map.Entry::getValue)
                .orElse(NONE);
    }

    /** How many letters only one of two has; both are sorted. */
    private static int differing(String one, String other) {
        int differing = 0;
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int order = Character.compare(one.charAt(i), other.charAt(j));
            differing += order == 0 ? 0 : 1;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return differing + one.length() - i + other.length() - j;
    }

    private static String key(String line) {
        var letters =
                Normalizer.normalize(line, Normalizer.Form.NFKC)
                        .codePoints()
                        .filter(it -> !Character.isWhitespace(it))
                        .sorted()
                        .toArray();
        return new String(letters, 0, letters.length);
    }
}
