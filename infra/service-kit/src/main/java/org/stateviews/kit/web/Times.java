package org.stateviews.kit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stateviews.contracts.call.Deadline;

/**
 * Times in words, asked by templates as {@code @times}. Always with the zone written out: a
 * deadline that could be read in two zones is a deadline missed. Digits are 0–9 in every language,
 * as in the references they stand beside.
 */
public final class Times {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final MessageSource messages;

    Times(MessageSource messages) {
        this.messages = messages;
    }

    /** Such as {@code 27 May 2024, 22:00 UTC}. */
    public String utc(Instant moment) {
        return text("time.utc", moment.atOffset(ZoneOffset.UTC));
    }

    /** Such as {@code 27 May 2024, 18:00 New York time}. */
    public String newYork(Instant moment) {
        return text("time.new-york", moment.atZone(NEW_YORK));
    }

    /** New York first, as the note verbale states it, then UTC. */
    public String deadline(Instant moment) {
        return messages.getMessage(
                "time.deadline",
                new Object[] {newYork(moment), utc(moment)},
                LocaleContextHolder.getLocale());
    }

    /** As {@link #deadline(Instant)}. */
    public String deadline(Deadline deadline) {
        return deadline(deadline.instant());
    }

    /** Such as {@code 27 May 2024}. */
    public String date(LocalDate date) {
        return DateForms.day(LocaleContextHolder.getLocale()).format(date);
    }

    private String text(String key, TemporalAccessor moment) {
        var locale = LocaleContextHolder.getLocale();
        return messages.getMessage(
                key, new Object[] {DateForms.dayAndHour(locale).format(moment)}, locale);
    }
}
