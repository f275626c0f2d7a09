package org.stateviews.benchmark.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.stateviews.benchmark.chaos.Finding.Kind;
import org.stateviews.benchmark.corpus.Planned;
import org.stateviews.benchmark.trial.Voice;

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
            var ends = pool.invokeAll(tasks);
            var sent = new ArrayList<Sent>();
            for (int i = 0; i < ends.size(); i++) {
                sent.add(outcome(planned.get(i), ends.get(i)));
            }
            progress.over();
            killed.get();
            return sent;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Killing broke off: " + e.getCause(), e.getCause());
        }
    }

    /** One sender that breaks down is a finding; what the others learned still counts. */
    private Sent outcome(Planned planned, Future<Sent> end) throws InterruptedException {
        try {
            return end.get();
        } catch (ExecutionException e) {
            voice.say("sending %s broke off: %s".formatted(planned.title(), e.getCause()));
            var finding =
                    new Finding(Kind.UNEXPLAINED, planned.title(), "not sent: " + e.getCause());
            return new Sent(planned, List.of(), false, List.of(finding));
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
