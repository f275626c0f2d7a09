package org.stateviews.worker.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.problem.Problem;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.SchemeException;
import org.stateviews.taxonomy.SchemeFiles;
import org.stateviews.worker.generations.IndexUnavailableException;
import org.stateviews.worker.trial.LearnedAnswer;
import org.stateviews.worker.trial.SchemeComparison;
import org.stateviews.worker.trial.SchemeTrial;
import org.stateviews.worker.trial.ThemeLearning;

/**
 * Tells what another concept scheme would change, and what reviews would teach it; nothing is
 * changed by asking.
 */
@RestController
class SchemeTrialController {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final SchemeTrial trial;
    private final ThemeLearning learning;
    private final Fold factsFold;

    SchemeTrialController(
            SchemeTrial trial, ThemeLearning learning, @Qualifier("allFactsFold") Fold factsFold) {
        this.trial = trial;
        this.learning = learning;
        this.factsFold = factsFold;
    }

    /**
     * A scheme to try.
     *
     * @param files text by name, {@code scheme.ttl} and whatever it names
     */
    record Tried(Map<String, String> files) {

        SchemeFiles asFiles() {
            return name -> Optional.ofNullable(files.get(name)).map(it -> it.getBytes(UTF_8));
        }
    }

    @PostMapping("/api/v1/operations/scheme-trial")
    SchemeComparison tried(@RequestBody Tried tried, @RequestParam(defaultValue = "50") int size) {
        Readiness.check(factsFold);
        try {
            return trial.of(tried.asFiles(), Math.max(0, size));
        } catch (SchemeException e) {
            throw unusable(e.problems());
        } catch (IndexUnavailableException e) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "index-unavailable")
                    .retryAfter(SOON)
                    .exception();
        } catch (IllegalArgumentException e) {
            throw unusable(List.of(String.valueOf(e.getMessage())));
        }
    }

    @PostMapping("/api/v1/operations/theme-learning")
    LearnedAnswer learned(@RequestBody Tried tried, @RequestParam(defaultValue = "10") int fewest) {
        Readiness.check(factsFold);
        try {
            return learning.of(ConceptScheme.of(tried.asFiles()), Math.max(1, fewest));
        } catch (SchemeException e) {
            throw unusable(e.problems());
        } catch (IllegalArgumentException e) {
            throw unusable(List.of(String.valueOf(e.getMessage())));
        }
    }

    private static RuntimeException unusable(List<String> problems) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, SchemeException.CODE, problems.size())
                .with("problems", problems)
                .exception();
    }
}
