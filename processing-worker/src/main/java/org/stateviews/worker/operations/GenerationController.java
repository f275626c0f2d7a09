package org.stateviews.worker.operations;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.event.RebuildRequested;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.security.Caller;
import org.stateviews.worker.generations.GenerationLedger;

/** Generations of the index: which there are, and a new one. */
@RestController
@RequestMapping("/api/v1/operations")
class GenerationController {

    private final GenerationLedger ledger;
    private final Fold fold;
    private final EventLog log;
    private final Clock clock;

    GenerationController(
            GenerationLedger ledger,
            @Qualifier("operationsFold") Fold fold,
            EventLog log,
            Clock clock) {
        this.ledger = ledger;
        this.fold = fold;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Which generation answers searches and which is the newest asked for.
     *
     * @param building whether a newer one than the live one is being built
     */
    record Generations(int live, int newest, boolean building) {}

    @GetMapping("/generations")
    Generations generations() {
        Readiness.check(fold);
        int live = ledger.live();
        int newest = ledger.newest();
        return new Generations(live, newest, newest > live);
    }

    /** Asks for a new generation; the answer names it, and it opens by itself. */
    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    synchronized Generations rebuild(Caller caller) {
        var before = generations();
        if (before.building()) {
            throw Problem.of(HttpStatus.CONFLICT, "rebuild-running", before.newest()).exception();
        }
        var appended =
                log.append(
                        Topic.OPERATIONS,
                        new RebuildRequested(
                                before.newest() + 1, caller.account(), clock.instant()));
        Readiness.await(fold, appended);
        return generations();
    }
}
