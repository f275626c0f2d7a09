package org.stateviews.search.overview;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.call.Deadline;
import org.stateviews.contracts.call.Standing;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.CallPublished;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;

/** A call to all Member States, and answers to it. */
final class Roll {
    static final CallId CALL = new CallId("78-237-8");
    static final Instant NOON = Instant.parse("2024-05-31T12:00:00Z");

    private Roll() {}

    static SubmissionReceived received(String state, int number, Instant at) {
        return new SubmissionReceived(
                new SubmissionReference("78-237-8-" + state + "-" + number),
                0,
                "Views",
                Publication.PUBLIC,
                null,
                List.of(
                        new SubmittedDocument(
                                1,
                                "views.pdf",
                                DocumentKind.MAIN,
                                "en",
                                "application/pdf",
                                new Sha256("ab".repeat(32)),
                                10)),
                new Acceptance(at, null, false, "mission", false));
    }

    static CallPublished published(String deadline, int version) {
        return new CallPublished(call(deadline), version, NOON, "admin");
    }

    private static Call call(String deadline) {
        return new Call(
                CALL,
                new Call.Mandate("78/237", 8, Map.of("en", "views"), null, null),
                Map.of("en", "Views on ICTs"),
                new Call.Submitters(Set.of(Standing.MEMBER_STATES), Set.of()),
                new Call.Submitters(Set.of(Standing.OBSERVER_STATES), Set.of()),
                new Deadline(LocalDateTime.parse(deadline), ZoneId.of("America/New_York")),
                List.of(),
                List.of());
    }
}
