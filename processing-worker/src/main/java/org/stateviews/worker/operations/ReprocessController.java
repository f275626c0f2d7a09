package org.stateviews.worker.operations;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.event.RereadRequested;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.security.Caller;
import org.stateviews.worker.facts.AllFacts;

/** Documents read again, one or all that share a fate; searches go on with what was read before. */
@RestController
class ReprocessController {

    private final AllFacts facts;
    private final Fold factsFold;
    private final EventLog log;
    private final Clock clock;

    ReprocessController(
            AllFacts facts, @Qualifier("allFactsFold") Fold factsFold, EventLog log, Clock clock) {
        this.facts = facts;
        this.factsFold = factsFold;
        this.log = log;
        this.clock = clock;
    }

    /** What is read again. */
    record Reprocessing(List<RereadRequested> items, int page, int size, int total) {}

    @PostMapping("/api/v1/operations/reprocess")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Reprocessing reprocess(@RequestBody Selection selection, Caller caller) {
        Readiness.check(factsFold);
        if (selection.isEverything()) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "nothing-selected").exception();
        }
        var chosen = selection.of(facts);
        var asked =
                chosen.stream()
                        .map(
                                it ->
                                        new RereadRequested(
                                                it.document(),
                                                it.next(),
                                                caller.account(),
                                                clock.instant()))
                        .toList();
        asked.forEach(it -> log.append(Topic.OPERATIONS, it));
        return new Reprocessing(asked, 0, asked.size(), asked.size());
    }
}
