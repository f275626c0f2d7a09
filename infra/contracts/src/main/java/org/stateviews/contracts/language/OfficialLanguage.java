package org.stateviews.contracts.language;

import java.util.Locale;
import java.util.Optional;

/** The six official languages of the United Nations, in English alphabetical order. */
public enum OfficialLanguage {
    ARABIC("ar", true),
    CHINESE("zh", false),
    ENGLISH("en", false),
    FRENCH("fr", false),
    RUSSIAN("ru", false),
    SPANISH("es", false);

    private final String code;
    private final boolean rightToLeft;

    OfficialLanguage(String code, boolean rightToLeft) {
        this.code = code;
        this.rightToLeft = rightToLeft;
    }

    /** ISO 639-1 code, lower case. */
    public String code() {
        return code;
    }

    /** Whether the script runs from right to left, for the {@code dir} attribute of pages. */
    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** Locale for names, dates and messages. */
    public Locale locale() {
        return Locale.of(code);
    }

    /**
     * Official language of a code, or empty for any other: such text is kept as {@code und} or
     * {@code other:<code>} and stays findable through the standard field.
     */
    public static Optional<OfficialLanguage> ofCode(String code) {
        for (var language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
