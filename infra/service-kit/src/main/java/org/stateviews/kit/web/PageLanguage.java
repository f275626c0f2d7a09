package org.stateviews.kit.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.language.OfficialLanguage;

/** Languages in which pages and problems are complete. */
enum PageLanguage {
    ENGLISH(OfficialLanguage.ENGLISH, "English"),
    ARABIC(OfficialLanguage.ARABIC, "العربية");

    private final OfficialLanguage official;
    private final String ownName;

    PageLanguage(OfficialLanguage official, String ownName) {
        this.official = official;
        this.ownName = ownName;
    }

    static Optional<PageLanguage> ofCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.official.code().equals(code))
                .findFirst();
    }

    static PageLanguage of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(ENGLISH);
    }

    OfficialLanguage official() {
        return official;
    }

    String code() {
        return official.code();
    }

    String ownName() {
        return ownName;
    }

    Locale locale() {
        return official.locale();
    }
}
