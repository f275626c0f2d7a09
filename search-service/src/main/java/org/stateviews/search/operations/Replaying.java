package org.stateviews.search.operations;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.event.ReplayRequested;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.search.desk.FoldedLog;

/**
 * Asks for a dead letter to be given to the workers again. Asked once is asked for ever: what fails
 * again stands on the topic as another letter.
 */
final class Replaying {
    private final OperationsHistory history;
    private final FoldedLog log;
    private final Clock clock;

    Replaying(OperationsHistory history, FoldedLog log, Clock clock) {
        this.history = history;
        this.log = log;
        this.clock = clock;
    }

    /** Who asked first; empty when nobody did. */
    Optional<ReplayRequested> asked(LetterPlace letter) {
        return history.replay(letter);
    }

    /** Asks unless somebody asked before. */
    void ask(LetterPlace letter, String account) {
        if (asked(letter).isEmpty()) {
            var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var request =
                    new ReplayRequested(
                            letter.topic(), letter.partition(), letter.offset(), account, at);
            log.append(Topic.OPERATIONS, List.of(request));
        }
    }
}
