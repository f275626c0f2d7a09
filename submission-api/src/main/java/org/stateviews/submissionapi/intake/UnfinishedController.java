package org.stateviews.submissionapi.intake;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.kit.security.Caller;

@RestController
class UnfinishedController {

    private final UnfinishedIntake unfinished;

    UnfinishedController(UnfinishedIntake unfinished) {
        this.unfinished = unfinished;
    }

    /**
     * All of them.
     *
     * @param items newest first
     */
    record UnfinishedList(List<Unfinished> items) {}

    @Operation(
            summary = "Views that were sent and not completed",
            description =
                    "They were not accepted and count as not handed in. Send them again, with the"
                            + " same Idempotency-Key where it is known: it will not count twice.")
    @GetMapping("/api/v1/submissions/not-completed")
    UnfinishedList list(Caller caller) {
        return new UnfinishedList(unfinished.of(caller));
    }
}
