package org.stateviews.submissionapi.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import org.stateviews.documents.StoreUnavailableException;
import org.stateviews.submissionapi.calls.Calls;
import org.stateviews.submissionapi.calls.PublishedCall;
import org.stateviews.submissionapi.intake.Refusal.Code;
import org.stateviews.submissionapi.tracking.SubmissionLedger;

/**
 * Accepts one submission, in the order that makes the receipt true: bytes stored and flushed, claim
 * made, event acknowledged, own event folded, receipt given. Whatever fails before the event leaves
 * only bytes and a claim behind, which the next try with the same key picks up.
 */
public final class Intake {

    private final Calls calls;
    private final SubmissionLedger ledger;
    private final DocumentStore store;
    private final Numbers numbers;
    private final Claims claims;
    private final Announcement announcement;
    private final Passwords passwords;
    private final StoreRoom room;
    private final Clock clock;
    private final Set<StoreName> underWay = ConcurrentHashMap.newKeySet();

    Intake(
            Calls calls,
            SubmissionLedger ledger,
            DocumentStore store,
            Numbers numbers,
            Claims claims,
            Announcement announcement,
            Passwords passwords,
            StoreRoom room,
            Clock clock) {
        this.calls = calls;
        this.ledger = ledger;
        this.store = store;
        this.numbers = numbers;
        this.claims = claims;
        this.announcement = announcement;
        this.passwords = passwords;
        this.room = room;
        this.clock = clock;
    }

    /** Accepts or refuses; never throws for what a sender or an outage can cause. */
    public IntakeResult accept(IntakeRequest request) {
        var call = calls.find(request.call()).map(PublishedCall::call);
        if (call.isEmpty()) {
            return refused(Refusal.of(Code.UNKNOWN_CALL, request.call()));
        }
        if (!call.get().accepts(request.submitter())) {
            return refused(Refusal.of(Code.NOT_ASKED, request.submitter(), request.call()));
        }
        if (request.revised()
                .flatMap(ledger::find)
                .filter(it -> it.withdrawn() != null)
                .isPresent()) {
            return refused(Refusal.of(Code.WITHDRAWN));
        }
        var key = request.idempotencyKey().orElseGet(() -> UUID.randomUUID().toString());
        var name = claims.nameOf(request.by().account(), key);
        if (!underWay.add(name)) {
            return refused(Refusal.of(Code.IN_PROGRESS));
        }
        try {
            return keyed(checked(request, call.get(), name), key);
        } catch (IOException e) {
            return refused(Refusal.inField(Code.INTERRUPTED, "file"));
        } catch (StoreUnavailableException e) {
            return refused(Refusal.of(Code.CLOSED_DOOR));
        } finally {
            underWay.remove(name);
        }
    }

    /** In doubt the sender must be able to send the same again, also when it chose no key. */
    private static IntakeResult keyed(IntakeResult result, String key) {
        return result instanceof IntakeResult.Refused(var refusal)
                        && refusal.code() == Code.NOT_CONFIRMED
                ? refused(Refusal.of(Code.NOT_CONFIRMED, key))
                : result;
    }

    private IntakeResult checked(IntakeRequest request, Call call, StoreName name)
            throws IOException {
        if (!StaffDate.isReadable(request.metadata())) {
            return refused(Refusal.inField(Code.INVALID_FIELD, "receivedOn"));
        }
        return switch (DoorCheck.check(request.files(), request.metadata())) {
            case DoorCheck.Result.Failed(var refusal) -> refused(refusal);
            case DoorCheck.Result.Passed(var files) ->
                    room.suffices(0)
                            ? passed(request, call, name, files)
                            : refused(Refusal.of(Code.CLOSED_DOOR));
        };
    }

    private IntakeResult passed(
            IntakeRequest request, Call call, StoreName name, List<CheckedFile> files)
            throws IOException {
        var given = passwords.of(files);
        return given.isPresent()
                ? kept(request, call, name, new Kept(files, keep(files), given.get()))
                : refused(Refusal.of(Code.PASSWORD_NOT_KEPT));
    }

    private List<SubmittedDocument> keep(List<CheckedFile> files) throws IOException {
        var documents = new ArrayList<SubmittedDocument>();
        for (var file : files) {
            try (var bytes = file.file().content().open()) {
                var stored = store.put(bytes);
                documents.add(
                        new SubmittedDocument(
                                documents.size() + 1,
                                file.name(),
                                file.kind(),
                                file.language(),
                                file.family().mediaType(),
                                stored.sha256(),
                                stored.bytes()));
            }
        }
        return documents;
    }

    private IntakeResult kept(IntakeRequest request, Call call, StoreName name, Kept kept) {
        var documents = kept.documents();
        var receivedAt =
                StaffDate.of(request.metadata())
                        .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var identicalTo =
                request.idempotencyKey().isPresent()
                        ? List.<SubmissionReference>of()
                        : ledger.holding(request.submitter(), documents);
        var fingerprint = claims.fingerprint(Fingerprint.of(request, documents, kept.files()));
        var claim =
                claims.make(
                        name,
                        () -> {
                            var text = numbered(request, reservation(name));
                            return new Claim(
                                    fingerprint,
                                    text.reference(),
                                    text.revision(),
                                    receivedAt,
                                    call.deadline() == null ? null : call.deadline().instant(),
                                    call.isLate(receivedAt),
                                    sent(request, documents));
                        });
        if (!claim.fingerprint().equals(fingerprint)) {
            return refused(Refusal.of(Code.KEY_REUSED));
        }
        return announcement.of(event(request, documents, claim), kept.passwords(), identicalTo);
    }

    private Text numbered(IntakeRequest request, Reservation reservation) {
        return request.revised()
                .map(it -> new Text(it, numbers.revision(it, ledger.nextRevision(it), reservation)))
                .orElseGet(
                        () ->
                                new Text(
                                        numbers.number(
                                                request.call(),
                                                request.submitter(),
                                                ledger.nextNumber(
                                                        request.call(), request.submitter()),
                                                reservation),
                                        0));
    }

    private Reservation reservation(StoreName claim) {
        return new Reservation(claim.value(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static Sent sent(IntakeRequest request, List<SubmittedDocument> documents) {
        return new Sent(request.by().account(), title(request.metadata(), documents), documents);
    }

    private static SubmissionReceived event(
            IntakeRequest request, List<SubmittedDocument> documents, Claim claim) {
        var metadata = request.metadata();
        return new SubmissionReceived(
                claim.reference(),
                claim.revision(),
                title(metadata, documents),
                metadata.publication() == null
                        ? Publication.SECRETARIAT_ONLY
                        : metadata.publication(),
                metadata.onBehalfOf(),
                documents,
                new Acceptance(
                        claim.receivedAt(),
                        claim.deadline(),
                        claim.late(),
                        request.by().account(),
                        request.by().staff()));
    }

    private static String title(SubmissionMetadata metadata, List<SubmittedDocument> documents) {
        var title = metadata.title();
        return title == null || title.isBlank() ? documents.getFirst().name() : title.strip();
    }

    private static IntakeResult refused(Refusal refusal) {
        return new IntakeResult.Refused(refusal);
    }

    /** Files whose bytes are in the store, in their order, with what opens them. */
    private record Kept(
            List<CheckedFile> files,
            List<SubmittedDocument> documents,
            Passwords.Given passwords) {}

    private record Text(SubmissionReference reference, int revision) {}
}
