package org.stateviews.search.publishing;

import java.util.Locale;
import java.util.Set;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * Language of words, by which a program picks direction, font and spelling.
 *
 * @param tag BCP 47, {@code und} where nobody knows
 */
public record Language(String tag) {
    /** Language of the Secretariat's own words. */
    public static final Language ENGLISH = of(OfficialLanguage.ENGLISH);

    private static final String OTHER = "other:";
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");
    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");

    /** One of the six. */
    public static Language of(OfficialLanguage language) {
        return new Language(language.code());
    }

    /** Language as the index writes it: {@code fr}, {@code other:pt}, {@code und}. */
    public static Language indexed(String language) {
        return new Language(
                language.startsWith(OTHER) ? language.substring(OTHER.length()) : language);
    }

    /** Whether its script runs from right to left. */
    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(primary());
    }

    /** Whether it is written in characters of East Asia. */
    public boolean eastAsian() {
        return EAST_ASIAN.contains(primary());
    }

    /** Whether nobody knows it; then its letters decide. */
    boolean isUnknown() {
        return primary().isEmpty();
    }

    private String primary() {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
