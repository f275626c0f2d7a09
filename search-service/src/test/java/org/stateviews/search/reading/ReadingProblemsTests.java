package org.stateviews.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.KafkaException;
import org.stateviews.documents.StoreUnavailableException;
import org.stateviews.kit.problem.Problem;

class ReadingProblemsTests {
    private final ReadingProblems problems = new ReadingProblems();

    @Test
    void aFailingStoreOrLogMeansLater() {
        assertThat(problems.translate(new StoreUnavailableException("away", new IOException())))
                .map(Problem::code)
                .contains("store-unavailable");
        assertThat(problems.translate(new KafkaException("send failed")))
                .map(Problem::code)
                .contains("not-confirmed");
    }

    @Test
    void anyOtherFailureIsNotExplainedAway() {
        assertThat(problems.translate(new IllegalStateException())).isEmpty();
    }
}
