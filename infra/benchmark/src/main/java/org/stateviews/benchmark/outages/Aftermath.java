package org.stateviews.benchmark.outages;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Pause;
import org.stateviews.benchmark.trial.Persistence;
import org.stateviews.benchmark.trial.Tally;

/** After an outage: hands in again what was refused, and waits until all can be found. */
final class Aftermath {

    private static final Duration NO_CHANGE = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Api api;
    private final Persistence persistence = new Persistence(new Tally());

    Aftermath(Api api) {
        this.api = api;
    }

    /**
     * What came of it.
     *
     * @param references of all texts, whenever they were accepted
     * @param calm moment at which the last of them could be found
     * @param lost texts that were not accepted or cannot be found
     * @param doubles texts that are found more than once
     */
    record Result(List<String> references, Instant calm, List<String> lost, List<String> doubles) {

        Result {
            references = List.copyOf(references);
            lost = List.copyOf(lost);
            doubles = List.copyOf(doubles);
        }
    }

    Result of(Load load) throws InterruptedException {
        var lost = new ArrayList<String>();
        var accepted = new LinkedHashMap<>(load.accepted());
        for (var text : load.refused()) {
            var answer = persistence.until(201, () -> text.handIn(api));
            if (answer.status() == 201) {
                accepted.put(text, answer.json().path("reference").asString());
            } else {
                lost.add(text.planned().title() + ": " + answer.name());
            }
        }
        var left = new LinkedHashMap<>(accepted);
        var doubles = new ArrayList<String>();
        var changed = Instant.now();
        while (!left.isEmpty() && Instant.now().isBefore(changed.plus(NO_CHANGE))) {
            if (takeFound(left, doubles)) {
                changed = Instant.now();
            } else {
                Pause.of(LOOK_AGAIN);
            }
        }
        left.values().forEach(it -> lost.add(it + " is not found"));
        return new Result(List.copyOf(accepted.values()), changed, lost, doubles);
    }

    private boolean takeFound(Map<Text, String> left, List<String> doubles)
            throws InterruptedException {
        boolean any = false;
        for (var entry : List.copyOf(left.entrySet())) {
            var reference = entry.getValue();
            long found = searchable(reference) ? found(entry.getKey(), reference) : 0;
            if (found > 1) {
                doubles.add(reference + " is found " + found + " times");
            }
            if (found > 0) {
                left.remove(entry.getKey());
                any = true;
            }
        }
        return any;
    }

    private boolean searchable(String reference) throws InterruptedException {
        var answer = api.get("/submissions/" + reference, "analyst");
        return answer.status() == 200
                && answer.json().path("status").asString().equals("SEARCHABLE");
    }

    private long found(Text text, String reference) throws InterruptedException {
        var answer = api.search(text.specimen().marker(), "&size=5");
        return answer.status() != 200
                ? 0
                : answer.json()
                        .path("hits")
                        .valueStream()
                        .filter(it -> it.path("reference").asString().equals(reference))
                        .count();
    }
}
