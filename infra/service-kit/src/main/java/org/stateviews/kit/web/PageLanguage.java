package org.stateviews.kit.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * Languages that pages and problems may be in, in the order in which the United Nations lists them.
 * Which of them a site has, {@link SiteLanguages} knows.
 */
enum PageLanguage {
    ARABIC(OfficialLanguage.ARABIC, "العربية"),
    CHINESE(OfficialLanguage.CHINESE, "中文"),
    ENGLISH(OfficialLanguage.ENGLISH, "English"),
    FRENCH(OfficialLanguage.FRENCH, "Français"),
    RUSSIAN(OfficialLanguage.RUSSIAN, "Русский"),
    SPANISH(OfficialLanguage.SPANISH, "Español");

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
