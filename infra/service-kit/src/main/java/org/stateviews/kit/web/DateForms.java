package org.stateviews.kit.web;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/**
 * How documents of the United Nations write a day and an hour in each language. Not the forms of
 * the Java platform, which are American in English and abbreviate the year in Russian.
 */
final class DateForms {

    private DateForms() {}

    static DateTimeFormatter day(Locale locale) {
        return form(
                locale,
                switch (locale.getLanguage()) {
                    case "es" -> words("d 'de' MMMM 'de' uuuu");
                    case "fr" -> frenchDay();
                    case "ru" -> words("d MMMM uuuu 'года'");
                    case "zh" -> words("uuuu'年'M'月'd'日'");
                    default -> words("d MMMM uuuu");
                });
    }

    static DateTimeFormatter dayAndHour(Locale locale) {
        return form(
                locale,
                new DateTimeFormatterBuilder()
                        .append(day(locale))
                        .appendPattern(
                                switch (locale.getLanguage()) {
                                    case "fr" -> "' à 'HH'\u00a0h\u00a0'mm";
                                    case "zh" -> " HH:mm";
                                    default -> ", HH:mm";
                                }));
    }

    /** French alone counts the first day of a month: 1er mai. */
    private static DateTimeFormatterBuilder frenchDay() {
        return new DateTimeFormatterBuilder()
                .appendText(ChronoField.DAY_OF_MONTH, Map.of(1L, "1er"))
                .appendPattern(" MMMM uuuu");
    }

    private static DateTimeFormatterBuilder words(String pattern) {
        return new DateTimeFormatterBuilder().appendPattern(pattern);
    }

    private static DateTimeFormatter form(Locale locale, DateTimeFormatterBuilder builder) {
        return builder.toFormatter(locale).withDecimalStyle(DecimalStyle.STANDARD);
    }
}
