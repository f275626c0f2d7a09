package org.stateviews.search.operations;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.RebuildRequested;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.desk.FoldedLog;

/**
 * Asks for a new generation of the index. Two who ask at the same moment ask for the same number,
 * which is built once.
 */
final class Rebuilding {
    private final OperationsHistory history;
    private final FoldedLog log;
    private final Clock clock;

    Rebuilding(OperationsHistory history, FoldedLog log, Clock clock) {
        this.history = history;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Asks; refused with 409 {@code rebuild-running} while one is being built.
     *
     * @return number of the generation asked for
     */
    int ask(String account) {
        var generations = history.generations();
        generations
                .building()
                .ifPresent(
                        it -> {
                            throw Problem.of(HttpStatus.CONFLICT, "rebuild-running", it.number())
                                    .exception();
                        });
        int number = generations.next();
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        log.append(Topic.OPERATIONS, List.of(new RebuildRequested(number, account, at)));
        return number;
    }
}
