package org.stateviews.search.replies;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.state.StateStatus;
import org.stateviews.contracts.state.States;

/**
 * What a report says of its call, in the words of the house: how many replied, the mandate, how
 * States were asked, where their replies stand. What the call does not say is not said.
 */
public final class CallWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private CallWords() {}

    /** What the report is about and how many replied until then. */
    public static List<String> summary(Call call, Instant asAt, List<Reply> received) {
        var mandate = call.mandate();
        long states = count(received, StateStatus.MEMBER_STATE);
        long submitters = received.stream().map(Reply::submitter).distinct().count();
        return List.of(
                "The present report contains a summary of the views received pursuant to paragraph %d of General Assembly resolution %s."
                        .formatted(mandate.paragraph(), mandate.resolution()),
                "By %s, replies had been received from %s."
                        .formatted(day(asAt), from(states, submitters - states)));
    }

    /** Pursuant to what the report is submitted. */
    public static String mandate(Call call) {
        var mandate = call.mandate();
        var source =
                "The present report is submitted pursuant to paragraph %d of General Assembly resolution %s"
                        .formatted(mandate.paragraph(), mandate.resolution());
        var asks = mandate.asks().get("en");
        return asks == null ? source + "." : source + ". " + asks;
    }

    /** How views were requested, as far as that is known, and which replies are reproduced. */
    public static List<String> asked(Call call, Instant asAt) {
        var replies =
                "The replies received by "
                        + until(call, asAt)
                        + " are reproduced in the present report; replies received after that date"
                        + " will be issued as addenda to it.";
        return call.notesVerbales().isEmpty()
                ? List.of(replies)
                : List.of(notes(call.notesVerbales()), replies);
    }

    /** All of it, in the order of the report. */
    public static List<String> all(Call call, Instant asAt, List<Reply> received) {
        var said = new ArrayList<>(summary(call, asAt, received));
        said.add(mandate(call));
        said.addAll(asked(call, asAt));
        return List.copyOf(said);
    }

    private static String from(long states, long others) {
        var members = states == 1 ? "1 Member State" : states + " Member States";
        return others == 0
                ? members
                : members + " and " + others + (others == 1 ? " other" : " others");
    }

    private static long count(List<Reply> replies, StateStatus status) {
        return replies.stream()
                .map(Reply::submitter)
                .distinct()
                .filter(it -> States.find(it).filter(s -> s.status() == status).isPresent())
                .count();
    }

    /**
     * Last day of what is printed: later replies go into an addendum, those past a deadline too.
     */
    private static String until(Call call, Instant asAt) {
        return call.isLate(asAt) ? DAY.format(requireNonNull(call.deadline()).local()) : day(asAt);
    }

    private static String notes(List<Call.NoteVerbale> notes) {
        return notes.stream()
                .map(it -> "%s (%s)".formatted(day(it.date()), it.reference()))
                .distinct()
                .collect(joining(" and ", "Their views were requested by note verbale of ", "."));
    }

    private static String day(Instant moment) {
        return DAY.format(moment.atOffset(ZoneOffset.UTC));
    }

    private static String day(String iso) {
        return DAY.format(LocalDate.parse(iso));
    }
}
