package org.stateviews.submissionapi.calls;

import java.time.Clock;
import java.time.Duration;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.event.CallPublished;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogUnavailableException;

/** Publishes a call or its next version and answers once this instance has folded it. */
final class CallPublishing {

    private static final Duration FOLDED_WITHIN = Duration.ofSeconds(10);

    private final Calls calls;
    private final Fold fold;
    private final EventLog log;
    private final Clock clock;

    CallPublishing(Calls calls, Fold fold, EventLog log, Clock clock) {
        this.calls = calls;
        this.fold = fold;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Publishes the next version.
     *
     * @return what is in force afterwards; when another editor was faster that is theirs
     * @throws LogUnavailableException when it was not confirmed; publishing it again does no harm
     */
    PublishedCall publish(Call call, String account) {
        int version = calls.find(call.id()).map(PublishedCall::version).orElse(0) + 1;
        var appended =
                log.append(Topic.CALLS, new CallPublished(call, version, clock.instant(), account));
        if (!fold.await(appended, FOLDED_WITHIN)) {
            throw new LogUnavailableException("not read back yet: " + appended, null);
        }
        return calls.find(call.id()).orElseThrow();
    }
}
