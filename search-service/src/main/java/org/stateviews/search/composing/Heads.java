package org.stateviews.search.composing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.event.ReportMasthead;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.search.publishing.Masthead;

/** The masthead that editors wrote as the one that is printed. */
final class Heads {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Heads() {}

    static Masthead of(ReportMasthead written, Call call) {
        var item = written.item();
        var about = item.title().isEmpty() ? call.title("en") : item.title();
        return new Masthead(
                written.organ(),
                written.symbol(),
                new Masthead.Issuance(
                        written.distribution(),
                        day(written.date()),
                        languages(written.originals())),
                new Masthead.Agenda(
                        item.session(),
                        item.number().isEmpty()
                                ? ""
                                : "Item " + item.number() + " of the provisional agenda",
                        item.footnote(),
                        about),
                call.title("en"),
                written.title());
    }

    /** A day as it is printed, null for what is none yet. */
    private static @Nullable LocalDate day(String printed) {
        try {
            return LocalDate.parse(printed, DAY);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static List<OfficialLanguage> languages(List<String> names) {
        return names.stream()
                .flatMap(
                        name ->
                                Stream.of(OfficialLanguage.values())
                                        .filter(it -> name(it).equals(name)))
                .toList();
    }

    /** Name of a language in English. */
    static String name(OfficialLanguage language) {
        return language.locale().getDisplayLanguage(Locale.ENGLISH);
    }
}
