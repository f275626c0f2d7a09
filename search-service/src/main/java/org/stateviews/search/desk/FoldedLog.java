package org.stateviews.search.desk;

import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.Appended;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogUnavailableException;
import org.stateviews.kit.problem.Problem;

/**
 * The log as pages use it: not read from before it is folded to its end, for half a history would
 * be taken for the whole one, and a command is answered only when its own record is folded.
 */
public final class FoldedLog {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration FOLDED_WITHIN = Duration.ofSeconds(10);

    private final EventLog log;
    private final Fold fold;

    /**
     * View of a log.
     *
     * @param fold what its pages show
     */
    public FoldedLog(EventLog log, Fold fold) {
        this.log = log;
        this.fold = fold;
    }

    /** Answers 503 {@code still-reading} until the fold has caught up. */
    public void requireFolded() {
        if (!fold.isReady()) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "still-reading")
                    .retryAfter(SOON)
                    .exception();
        }
    }

    /**
     * Appends events of one key in their order and waits until this instance knows of the last.
     *
     * @throws LogUnavailableException when that was not confirmed; some may have been appended
     */
    public void append(Topic topic, List<? extends Event> events) {
        Appended last = null;
        for (var event : events) {
            last = log.append(topic, event);
        }
        if (last != null && !fold.await(last, FOLDED_WITHIN)) {
            throw new LogUnavailableException("not folded yet: " + last, null);
        }
    }
}
