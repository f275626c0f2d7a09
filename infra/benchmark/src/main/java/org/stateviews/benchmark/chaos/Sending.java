package org.stateviews.benchmark.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.stateviews.benchmark.corpus.Planned;

/** A few missions at a time send, while the killer goes about. */
final class Sending {

    /** More would only wait for the two processors that everything shares. */
    private static final int AT_A_TIME = 4;

    private static final int TELL_EVERY = 25;

    private final Sender sender;
    private final Killer killer;
    private final Progress progress;
    private final Voice voice;

    Sending(Sender sender, Killer killer, Progress progress, Voice voice) {
        this.sender = sender;
        this.killer = killer;
        this.progress = progress;
        this.voice = voice;
    }

    /** Returns when all are sent and all kills are done. */
    List<Sent> run(List<Planned> planned, List<Kill> kills) throws InterruptedException {
        try (var killing = Executors.newSingleThreadExecutor();
                var pool = Executors.newFixedThreadPool(AT_A_TIME)) {
            var killed =
                    killing.submit(
                            () -> {
                                killer.run(kills);
                                return kills.size();
                            });
            var tasks = planned.stream().<Callable<Sent>>map(it -> () -> send(it)).toList();
            var sent = new ArrayList<Sent>();
            for (var task : pool.invokeAll(tasks)) {
                sent.add(task.get());
            }
            progress.over();
            killed.get();
            return sent;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Sending broke off", e.getCause());
        }
    }

    private Sent send(Planned planned) throws InterruptedException {
        var sent = sender.send(planned);
        progress.sent(sent.acceptances().size());
        if (progress.sent() % TELL_EVERY == 0) {
            voice.say("%d sent, %d receipts".formatted(progress.sent(), progress.receipts()));
        }
        return sent;
    }
}
