package org.stateviews.worker.passages;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers that authors give paragraphs, in the shapes the six languages use: {@code 12.}, {@code
 * 1.2.}, {@code (a)}, {@code a)}, {@code ٤ -}, {@code 四、}, {@code （二）}.
 */
final class Numbering {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:(?<plain>\\p{Nd}{1,3})(?:\\.|\\)|\\s?[-–—ـ]|、|．)(?=\\s|\\p{IsHan}|\\p{IsArabic})"
                            + "|(?<steps>\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3}){1,3})\\.\\s"
                            + "|(?<deep>\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3}){2,3})\\s"
                            + "|\\((?<bracket>\\p{Nd}{1,2}|[a-z]|[ivx]{1,5}|\\p{IsArabic}|[а-я])\\)\\s"
                            + "|\\((?<hanInBracket>[一二三四五六七八九十]{1,3})\\)"
                            + "|(?<letter>[a-zа-я]|[ivx]{1,5}|\\p{IsArabic})\\)\\s"
                            + "|(?<han>[一二三四五六七八九十]{1,3})、"
                            + "|（(?<hanBracket>[一二三四五六七八九十]{1,3}|\\p{Nd}{1,2})）)");
    private static final String[] GROUPS = {
        "plain", "steps", "deep", "bracket", "hanInBracket", "letter", "han", "hanBracket"
    };
    private static final Pattern BULLET = Pattern.compile("^[•·▪●◦–—*-]\\s");
    private static final Pattern ROMAN = Pattern.compile("^[IVX]{1,5}\\.\\s");

    private Numbering() {}

    /** Number at the start of a text, without its punctuation. */
    static Optional<String> of(String text) {
        var matcher = NUMBER.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        for (var group : GROUPS) {
            if (matcher.group(group) != null) {
                return Optional.of(matcher.group(group));
            }
        }
        return Optional.empty();
    }

    /** Whether a line visibly begins something new. */
    static boolean begins(String line) {
        return NUMBER.matcher(line).lookingAt()
                || BULLET.matcher(line).lookingAt()
                || ROMAN.matcher(line).lookingAt();
    }
}
