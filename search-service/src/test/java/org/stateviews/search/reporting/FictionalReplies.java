package org.stateviews.search.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stateviews.contracts.call.Call;
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
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.search.Passages;
import org.stateviews.search.index.Passage;

/** Replies to a fictional call, one a State, each of one paragraph. */
record FictionalReplies(CallId call) {
    static final Instant CUT_OFF = Instant.parse("2024-06-30T12:00:00Z");
    static final Instant LATE = CUT_OFF.plus(Duration.ofDays(3));

    /** Says the call, and waits for nothing. */
    void publish(EventLog log) {
        var about =
                new Call(
                        call,
                        new Call.Mandate(
                                "99/7", 3, Map.of("en", "States are invited."), "99", null),
                        Map.of("en", "A fictional call"),
                        new Call.Submitters(Set.of(Standing.MEMBER_STATES), Set.of()),
                        new Call.Submitters(Set.of(), Set.of()),
                        null,
                        List.of(),
                        List.of());
        log.append(Topic.CALLS, new CallPublished(about, 1, Passages.RECEIVED, "admin"));
    }

    /** Says a reply, and waits until each fold knows it. */
    void say(EventLog log, String state, Publication publication, Instant received, Fold... folds) {
        var appended = log.append(Topic.SUBMISSIONS, received(state, publication, received));
        for (var fold : folds) {
            assertThat(fold.await(appended, Duration.ofSeconds(20))).isTrue();
        }
    }

    SubmissionReference reference(String state) {
        return SubmissionReference.of(call, new SubmitterCode(state), 1);
    }

    /** Id of a State's only paragraph. */
    String passage(String state) {
        return reference(state) + ".r0.d1.p0000000a";
    }

    /** A State's only paragraph as the index has it. */
    Passage indexed(String state, Publication publication, String text, String... themes) {
        var plain = Passages.of(state, "en", text);
        var usual = themes.length == 0 ? plain : plain.about(themes);
        var source =
                new Passage.Source(
                        reference(state),
                        0,
                        new SubmitterCode(state),
                        "Fictional views",
                        publication,
                        true,
                        false,
                        Passages.RECEIVED);
        return new Passages(
                        passage(state),
                        source,
                        usual.place(),
                        usual.wording(),
                        usual.review(),
                        usual.subjects())
                .build();
    }

    private SubmissionReceived received(String state, Publication publication, Instant at) {
        var document =
                new SubmittedDocument(
                        1,
                        "views.pdf",
                        DocumentKind.MAIN,
                        "en",
                        "application/pdf",
                        new Sha256("ab".repeat(32)),
                        7);
        return new SubmissionReceived(
                reference(state),
                0,
                "Fictional views",
                publication,
                null,
                List.of(document),
                new Acceptance(at, null, false, "mission", false));
    }
}
