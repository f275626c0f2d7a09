package org.stateviews.submissionapi.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.security.Caller;
import org.stateviews.submissionapi.access.Visibility;
import org.stateviews.submissionapi.calls.Calls;
import org.stateviews.submissionapi.tracking.SubmissionHistory;
import org.stateviews.submissionapi.tracking.SubmissionLedger;

/**
 * Finds claims whose event never reached the log: the service or the log went away between the two,
 * and the sender did not send again. They are no submissions. One vanishes when its key comes
 * again, when the same files are accepted under another key, or, for a revision, when a later one
 * is accepted or the submission is withdrawn.
 */
public final class UnfinishedIntake {

    private final Numbers numbers;
    private final Claims claims;
    private final Calls calls;
    private final Visibility visibility;
    private final SubmissionLedger ledger;
    private final Fold fold;
    private final Clock clock;
    private final Duration grace;

    UnfinishedIntake(
            Numbers numbers,
            Claims claims,
            Calls calls,
            Visibility visibility,
            SubmissionLedger ledger,
            Fold fold,
            Clock clock,
            Duration grace) {
        this.numbers = numbers;
        this.claims = claims;
        this.calls = calls;
        this.visibility = visibility;
        this.ledger = ledger;
        this.fold = fold;
        this.clock = clock;
        this.grace = grace;
    }

    /**
     * What the caller's State, or for the desk any, did not complete, newest first. Nothing while
     * the log is still being read: until then every claim would look like one.
     */
    public List<Unfinished> of(Caller caller) {
        if (!fold.isReady()) {
            return List.of();
        }
        var before = clock.instant().minus(grace);
        return given(caller)
                .filter(it -> !isSettled(it))
                .flatMap(it -> unfinished(it, before).stream())
                .sorted(Comparator.comparing(Unfinished::sentAt).reversed())
                .toList();
    }

    private Stream<Numbers.Given> given(Caller caller) {
        if (caller.isDesk()) {
            return Stream.concat(numbers.given().stream(), numbers.revisions().stream());
        }
        var texts =
                caller.state().stream()
                        .flatMap(
                                state ->
                                        calls.all().stream()
                                                .map(it -> it.call().id())
                                                .flatMap(it -> numbers.given(it, state).stream()));
        var revisions =
                visibility.all(caller).stream()
                        .map(SubmissionHistory::reference)
                        .flatMap(it -> numbers.revisions(it).stream());
        return Stream.concat(texts, revisions);
    }

    /** Accepted, replaced by a later text, or withdrawn. */
    private boolean isSettled(Numbers.Given given) {
        return ledger.find(given.reference())
                .filter(
                        it ->
                                it.withdrawn() != null
                                        || it.revisions().lastKey() >= given.revision())
                .isPresent();
    }

    private Optional<Unfinished> unfinished(Numbers.Given given, Instant before) {
        return numbers.reservation(given)
                .filter(it -> it.at().isBefore(before))
                .flatMap(it -> claims.claimOf(it, given).flatMap(claim -> told(claim, it.at())));
    }

    private Optional<Unfinished> told(Claim claim, Instant at) {
        var sent = claim.sent();
        var submitter = claim.reference().submitter();
        if (sent == null || ledger.acceptedSince(submitter, sent.documents(), at)) {
            return Optional.empty();
        }
        return Optional.of(
                new Unfinished(
                        claim.reference().call().value(),
                        submitter.value(),
                        claim.revision() == 0 ? null : claim.reference().value(),
                        sent.title(),
                        sent.documents().stream().map(it -> it.name()).toList(),
                        at,
                        sent.account()));
    }
}
