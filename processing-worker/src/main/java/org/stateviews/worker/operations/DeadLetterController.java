package org.stateviews.worker.operations;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    private static final String TEXT_LANE = "extraction.text.dlt";

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
        var items =
                Topic.ofDeadLetters().stream()
                        .flatMap(it -> reader.records(it).stream())
                        .map(DeadLetter::of)
                        .toList();
        return new DeadLetters(items, 0, items.size(), items.size());
    }

    @GetMapping("/{partition}/{offset}")
    DeadLetter show(
            @PathVariable int partition,
            @PathVariable long offset,
            @RequestParam(defaultValue = TEXT_LANE) String topic) {
        return Topic.ofDeadLetters(topic)
                .flatMap(it -> reader.record(it, partition, offset))
                .map(DeadLetter::of)
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found").exception());
    }

    @PostMapping("/{partition}/{offset}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeadLetter replay(
            @PathVariable int partition,
            @PathVariable long offset,
            @RequestParam(defaultValue = TEXT_LANE) String topic,
            Caller caller) {
        var letter = show(partition, offset, topic);
        var asked =
                new ReplayRequested(
                        letter.topic(), partition, offset, caller.account(), clock.instant());
        Readiness.await(fold, log.append(Topic.OPERATIONS, asked));
        return letter;
    }
}
