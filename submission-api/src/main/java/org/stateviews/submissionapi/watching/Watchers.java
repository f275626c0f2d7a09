package org.stateviews.submissionapi.watching;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.security.Caller;
import org.stateviews.submissionapi.submissions.SubmissionDesk;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everybody who follows a submission. The fold only leaves a mark with each of them and goes on. As
 * the service ends, streams end before the web server waits for its requests, and browsers connect
 * again to whoever serves then.
 */
final class Watchers implements SmartLifecycle {

    /** The stream's own end counts, not the container's 30 s for an answer. */
    private static final long NO_TIMEOUT = 0;

    private final SubmissionDesk submissions;
    private final JsonMapper json;
    private final WatchingSettings settings;
    private final Places places;
    private final Map<SubmissionReference, Set<Watch>> watches = new ConcurrentHashMap<>();
    private volatile boolean running;

    Watchers(SubmissionDesk submissions, JsonMapper json, WatchingSettings settings) {
        this.submissions = submissions;
        this.json = json;
        this.settings = settings;
        this.places = new Places(settings);
    }

    /**
     * Stream of a submission's status: at once as it is now, then each time it looks different.
     *
     * @throws org.stateviews.kit.problem.ProblemException 404 when there is none that the caller
     *     may see, 429 or 503 when too many are watching
     */
    SseEmitter watch(Caller caller, String reference) {
        var watched = new SubmissionReference(submissions.show(caller, reference).reference());
        var locale = LocaleContextHolder.getLocale();
        var shown = new Shown(() -> submissions.show(caller, reference), locale, json);
        places.take(caller.account());
        var stream = new SseEmitter(NO_TIMEOUT);
        var watch = new Watch(shown, stream, settings);
        stream.onCompletion(watch::end);
        stream.onError(_ -> watch.end());
        add(watched, watch);
        Thread.ofVirtual()
                .name("watch-" + watched)
                .start(() -> follow(caller.account(), watched, watch));
        return stream;
    }

    /** Marks that a submission has changed. Called by the fold: it never waits for a client. */
    void changed(SubmissionReference reference) {
        watches.getOrDefault(reference, Set.of()).forEach(Watch::changed);
    }

    /** How many streams are open. */
    int open() {
        return places.taken();
    }

    private void follow(String account, SubmissionReference reference, Watch watch) {
        try {
            watch.run();
        } finally {
            remove(reference, watch);
            places.free(account);
        }
    }

    private void add(SubmissionReference reference, Watch watch) {
        watches.compute(
                reference,
                (_, others) -> {
                    var all = others == null ? ConcurrentHashMap.<Watch>newKeySet() : others;
                    all.add(watch);
                    return all;
                });
        if (!running) {
            watch.end();
        }
    }

    private void remove(SubmissionReference reference, Watch watch) {
        watches.computeIfPresent(
                reference,
                (_, all) -> {
                    all.remove(watch);
                    return all.isEmpty() ? null : all;
                });
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        places.close();
        watches.values().forEach(all -> all.forEach(Watch::end));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
