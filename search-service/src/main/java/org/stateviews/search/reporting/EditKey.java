package org.stateviews.search.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.ReportEdited;
import org.stateviews.kit.problem.Problem;

/**
 * Name of a request, from its header {@code Idempotency-Key} or its form. Without one each request
 * is a new one.
 */
record EditKey(String value) {
    static final String HEADER = "Idempotency-Key";

    /** Refuses a key that cannot be kept with 400 {@code invalid-value}. */
    static EditKey of(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return new EditKey(UUID.randomUUID().toString());
        }
        if (!ReportEdited.isId(sent)) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-value", HEADER)
                    .with("field", HEADER)
                    .exception();
        }
        return new EditKey(sent);
    }
}
