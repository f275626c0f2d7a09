package org.stateviews.search.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.call.Deadline;
import org.stateviews.contracts.call.Standing;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.id.CallId;
import org.stateviews.search.reports.DraftedReport;

class IntroductionTests {
    private static final Instant CUT_OFF = Instant.parse("2024-06-30T22:00:00Z");

    @Test
    void itQuotesTheMandateAndSaysHowStatesWereAskedAndWhereTheirRepliesAre() {
        var notes =
                List.of(
                        new Call.NoteVerbale("FICTION/1-2024/NDV", "2024-02-01", "en"),
                        new Call.NoteVerbale("FICTION/1-2024/NDV", "2024-02-01", "fr"));

        assertThat(lines(call(Map.of("en", "States are invited to share views."), notes)))
                .containsExactly(
                        "Introduction",
                        "The present report is submitted pursuant to paragraph 2 of General"
                                + " Assembly resolution 99/1. States are invited to share views.",
                        "Their views were requested by note verbale of 1 February 2024"
                                + " (FICTION/1-2024/NDV).",
                        "The replies received by 30 June 2024 are reproduced in the present report;"
                                + " replies received after that date will be issued as addenda to"
                                + " it.");
    }

    @Test
    void whatCameAfterADeadlineIsPromisedForAnAddendum() {
        var moved = new Deadline(LocalDateTime.parse("2024-05-31T17:00"), ZoneOffset.UTC);

        assertThat(lines(call(Map.of(), List.of()).withDeadline(moved)))
                .anyMatch(it -> it.startsWith("The replies received by 31 May 2024 are"));
    }

    @Test
    void whatTheCallDoesNotSayIsNotSaid() {
        assertThat(lines(call(Map.of(), List.of())))
                .hasSize(3)
                .noneMatch(it -> it.contains("note verbale"))
                .contains(
                        "The present report is submitted pursuant to paragraph 2 of General"
                                + " Assembly resolution 99/1.");
    }

    @Test
    void everySentenceFollowsFromTheCall() {
        assertThat(sentences(call(Map.of(), List.of())).stream().skip(1))
                .extracting(ReportSentence::call)
                .hasSize(2)
                .containsOnly(new CallId("99-1-2"));
    }

    private static List<String> lines(Call call) {
        return sentences(call).stream().map(ReportSentence::text).toList();
    }

    private static List<ReportSentence> sentences(Call call) {
        return new Introduction()
                .of(call, CUT_OFF).blocks().stream()
                        .map(DraftedReport.DraftedBlock::sentences)
                        .flatMap(List::stream)
                        .toList();
    }

    private static Call call(Map<String, String> asks, List<Call.NoteVerbale> notes) {
        return new Call(
                new CallId("99-1-2"),
                new Call.Mandate("99/1", 2, asks, "99", null),
                Map.of("en", "A fictional call"),
                new Call.Submitters(Set.of(Standing.MEMBER_STATES), Set.of()),
                new Call.Submitters(Set.of(), Set.of()),
                null,
                notes,
                List.of());
    }
}
