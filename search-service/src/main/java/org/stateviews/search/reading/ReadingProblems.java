package org.stateviews.search.reading;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.KafkaException;
import org.stateviews.documents.StoreUnavailableException;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.problem.ProblemTranslation;

/**
 * What a reader is told when the log or the store fails an original: not now, and nothing is lost.
 */
final class ReadingProblems implements ProblemTranslation {
    private static final Duration SOON = Duration.ofSeconds(5);

    /**
     * A send that fails before it leaves, because no broker was ever reached, is Spring's exception
     * and not yet the log's; for the reader it is the same: not recorded, so not opened.
     */
    @Override
    public Optional<Problem> translate(Exception exception) {
        return switch (exception) {
            case KafkaException _ -> Optional.of(later("not-confirmed"));
            case StoreUnavailableException _ -> Optional.of(later("store-unavailable"));
            default -> Optional.empty();
        };
    }

    private static Problem later(String code) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, code).retryAfter(SOON);
    }
}
