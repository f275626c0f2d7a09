package org.stateviews.submissionapi.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stateviews.contracts.event.DocumentKind;

/**
 * Answer to an accepted submission.
 *
 * @param receivedAt moment the last byte was stored
 * @param receipt compact JWS, verifiable with {@code /.well-known/jwks.json}
 * @param warnings what the sender may want to look at, empty as a rule
 */
record AcceptedView(
        String reference,
        int revision,
        Instant receivedAt,
        boolean late,
        List<Document> documents,
        String receipt,
        List<Warning> warnings) {

    record Document(int ordinal, String name, DocumentKind kind, String sha256, long bytes) {}

    record Warning(String code, String detail) {}

    static AcceptedView of(IntakeResult.Accepted accepted, SubmissionMetadata metadata) {
        var event = accepted.received().event();
        return new AcceptedView(
                event.reference().value(),
                event.revision(),
                event.acceptance().receivedAt(),
                event.acceptance().late(),
                event.documents().stream()
                        .map(
                                it ->
                                        new Document(
                                                it.ordinal(),
                                                it.name(),
                                                it.kind(),
                                                it.sha256().hex(),
                                                it.bytes()))
                        .toList(),
                accepted.receipt(),
                warnings(accepted, metadata));
    }

    private static List<Warning> warnings(
            IntakeResult.Accepted accepted, SubmissionMetadata metadata) {
        var warnings = new ArrayList<Warning>();
        accepted.identicalTo()
                .forEach(it -> warnings.add(new Warning("identical-bytes", it.value())));
        metadata.described().stream()
                .filter(it -> it.password() != null)
                .forEach(
                        it ->
                                warnings.add(
                                        new Warning(
                                                "password-not-used", String.valueOf(it.file()))));
        return List.copyOf(warnings);
    }
}
