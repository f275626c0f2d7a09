package org.stateviews.local.supervisor;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * All programs together: servers first, then what needs them; stopped the other way round, so that
 * a service can finish its work while the log is still there. Kafka goes last, because it holds the
 * facts.
 */
final class Platform {

    private final Supervised kafka;
    private final Supervised elasticsearch;
    private final List<Supervised> services;

    Platform(Programs programs, Voice voice) {
        this.kafka = new Supervised(programs.kafka(), voice);
        this.elasticsearch = new Supervised(programs.elasticsearch(), voice);
        this.services = programs.services().stream().map(it -> new Supervised(it, voice)).toList();
    }

    /**
     * @throws UpFailure as soon as one of them does not come up
     */
    void start() throws InterruptedException {
        startAll(List.of(kafka, elasticsearch));
        startAll(services);
    }

    void stop() {
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            services.forEach(it -> each.execute(it::stop));
        }
        elasticsearch.stop();
        kafka.stop();
    }

    private static void startAll(List<Supervised> all) throws InterruptedException {
        var each = Executors.newVirtualThreadPerTaskExecutor();
        var starts = new ExecutorCompletionService<Boolean>(each);
        all.forEach(it -> starts.submit(() -> started(it)));
        each.shutdown();
        for (int left = all.size(); left > 0; left--) {
            try {
                starts.take().get();
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            }
        }
    }

    private static boolean started(Supervised program) throws InterruptedException {
        program.start();
        return true;
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        return switch (cause) {
            case UpFailure known -> known;
            case UncheckedIOException io -> new UpFailure(String.valueOf(io.getMessage()), io);
            case IllegalStateException state ->
                    new UpFailure(String.valueOf(state.getMessage()), state);
            case null, default -> new IllegalStateException(cause);
        };
    }
}
