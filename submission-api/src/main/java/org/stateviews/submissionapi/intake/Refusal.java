package org.stateviews.submissionapi.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a submission was not accepted. Nothing of it is announced to anybody.
 *
 * @param arguments what the words of the code speak of: file names, limits
 * @param field form field or part concerned, absent when none is
 */
public record Refusal(Code code, List<Object> arguments, @Nullable String field) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(Code code, Object... arguments) {
        return new Refusal(code, List.of(arguments), null);
    }

    static Refusal inField(Code code, String field, Object... arguments) {
        return new Refusal(code, List.of(arguments), field);
    }

    /** Stable codes with the HTTP status that carries them. */
    public enum Code {
        UNKNOWN_CALL("unknown-call", 404),
        UNKNOWN_SUBMISSION("unknown-submission", 404),
        NOT_ASKED("not-asked", 403),
        SUBMITTER_MISSING("submitter-missing", 400),
        SUBMITTER_GIVEN("submitter-given", 403),
        INVALID_FIELD("invalid-field", 400),
        FILE_MISSING("file-missing", 400),
        FILE_EMPTY("file-empty", 422),
        FILE_MISMATCH("file-mismatch", 422),
        FILE_NOT_ACCEPTED("file-not-accepted", 415),
        ARCHIVE_NOT_ACCEPTED("archive-not-accepted", 415),
        MACROS_NOT_ACCEPTED("macros-not-accepted", 415),
        WEB_PAGE_NOT_ACCEPTED("web-page-not-accepted", 415),
        FORMAT_NOT_ACCEPTED("format-not-accepted", 415),
        KEY_REUSED("key-reused", 422),
        IN_PROGRESS("in-progress", 409),
        WITHDRAWN("withdrawn", 409),
        INTERRUPTED("interrupted", 400),
        CLOSED_DOOR("closed-door", 503),
        PASSWORD_NOT_KEPT("password-not-kept", 503),
        NOT_CONFIRMED("not-confirmed", 503);

        private final String value;
        private final int status;

        Code(String value, int status) {
            this.value = value;
            this.status = status;
        }

        /** Code in the problem and key of its words. */
        public String value() {
            return value;
        }

        /** HTTP status. */
        public int status() {
            return status;
        }

        /** Whether the same request may succeed later, so that the answer names a time. */
        public boolean retryable() {
            return status == 503 || this == IN_PROGRESS;
        }
    }
}
