package org.stateviews.kit.web;

/**
 * Entry of the language switch.
 *
 * @param code ISO 639-1 code, for {@code lang} and {@code hreflang}
 * @param name the language's own name
 * @param direction {@code ltr} or {@code rtl}
 * @param address this page in that language
 * @param current whether the page is in this language now
 */
public record LanguageLink(
        String code, String name, String direction, String address, boolean current) {}
