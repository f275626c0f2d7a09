package org.stateviews.worker.operations;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.event.ReplayRequested;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.log.LogReader;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.security.Caller;

/** Dead letters: list, show, replay. */
@RestController
@RequestMapping("/api/v1/operations/dead-letters")
class DeadLetterController {

    private final LogReader reader;
    private final EventLog log;
    private final Fold fold;
    private final Clock clock;

    DeadLetterController(
            LogClients clients, EventLog log, @Qualifier("operationsFold") Fold fold, Clock clock) {
        this.reader = new LogReader(clients);
        this.log = log;
        this.fold = fold;
        this.clock = clock;
    }

    /** A list in the shape of every list, of all there is. */
    record DeadLetters(List<DeadLetter> items, int page, int size, int total) {}

    @GetMapping
    DeadLetters list() {
        var items = reader.records(Topic.EXTRACTION_TEXT_DLT).stream().map(DeadLetter::of).toList();
        return new DeadLetters(items, 0, items.size(), items.size());
    }

    @GetMapping("/{partition}/{offset}")
    DeadLetter show(@PathVariable int partition, @PathVariable long offset) {
        return reader.record(Topic.EXTRACTION_TEXT_DLT, partition, offset)
                .map(DeadLetter::of)
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found").exception());
    }

    @PostMapping("/{partition}/{offset}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeadLetter replay(@PathVariable int partition, @PathVariable long offset, Caller caller) {
        var letter = show(partition, offset);
        var asked =
                new ReplayRequested(
                        Topic.EXTRACTION_TEXT_DLT.topicName(),
                        partition,
                        offset,
                        caller.account(),
                        clock.instant());
        Readiness.await(fold, log.append(Topic.OPERATIONS, asked));
        return letter;
    }
}
