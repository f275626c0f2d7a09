package org.stateviews.submissionapi.intake;

import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.kit.security.Caller;
import org.stateviews.kit.security.Role;

/**
 * On whose behalf a caller hands in: a mission for its own State, staff for the submitter they
 * name.
 */
public record Senders(
        CallId call,
        SubmitterCode submitter,
        Optional<SubmissionReference> revised,
        IntakeRequest.Sender by) {

    /** Sender of a new submission; what does not fit is a problem that names the field. */
    public static Senders of(Caller caller, String call, SubmissionMetadata metadata) {
        return new Senders(
                callId(call), submitter(caller, metadata), Optional.empty(), sender(caller));
    }

    /** Sender of a revision of a submission that the caller may see. */
    public static Senders revising(Caller caller, SubmissionReference revised) {
        return new Senders(
                revised.call(), revised.submitter(), Optional.of(revised), sender(caller));
    }

    /** Request with these files. */
    public IntakeRequest request(
            SubmissionMetadata metadata, List<IncomingFile> files, Optional<String> key) {
        return new IntakeRequest(
                call, submitter, revised, by, metadata, files, key.filter(it -> !it.isBlank()));
    }

    private static IntakeRequest.Sender sender(Caller caller) {
        return new IntakeRequest.Sender(caller.account(), caller.is(Role.SECRETARIAT));
    }

    private static CallId callId(String call) {
        try {
            return new CallId(call);
        } catch (IllegalArgumentException e) {
            throw Refusals.problem(Refusal.of(Refusal.Code.UNKNOWN_CALL, call)).exception(e);
        }
    }

    private static SubmitterCode submitter(Caller caller, SubmissionMetadata metadata) {
        var named = metadata.submitter();
        if (!caller.is(Role.SECRETARIAT)) {
            var own = caller.state().orElseThrow();
            if (metadata.receivedOn() != null || (named != null && !named.equals(own.value()))) {
                throw refused(Refusal.Code.SUBMITTER_GIVEN);
            }
            return own;
        }
        if (named == null || named.isBlank()) {
            throw refused(Refusal.Code.SUBMITTER_MISSING);
        }
        try {
            return new SubmitterCode(named);
        } catch (IllegalArgumentException e) {
            throw refused(Refusal.Code.SUBMITTER_MISSING);
        }
    }

    private static RuntimeException refused(Refusal.Code code) {
        return Refusals.problem(Refusal.inField(code, "submitter")).exception();
    }
}
