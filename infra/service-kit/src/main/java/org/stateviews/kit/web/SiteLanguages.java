package org.stateviews.kit.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Languages of this site: English, and every other that has a file beside each English one. Found
 * rather than configured, so that a site never offers a language in which some of its words are
 * missing.
 *
 * @param all in the order of the language switch
 */
record SiteLanguages(List<PageLanguage> all) {

    SiteLanguages {
        all = List.copyOf(all);
    }

    /** Languages in which every bundle has a file, as {@code isThere} tells of file names. */
    static SiteLanguages of(List<String> bundles, Predicate<String> isThere) {
        return new SiteLanguages(
                Arrays.stream(PageLanguage.values())
                        .filter(
                                language ->
                                        language == PageLanguage.ENGLISH
                                                || bundles.stream()
                                                        .map(name -> file(name, language))
                                                        .allMatch(isThere))
                        .toList());
    }

    /** Language of the code, empty where this site does not speak it. */
    Optional<PageLanguage> ofCode(@Nullable String code) {
        return PageLanguage.ofCode(code).filter(all::contains);
    }

    /** Language of the locale, English where this site does not speak it. */
    PageLanguage of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(PageLanguage.ENGLISH);
    }

    private static String file(String bundle, PageLanguage language) {
        return bundle + "_" + language.code() + ".properties";
    }
}
