package org.stateviews.search.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.GenerationOpened;
import org.stateviews.contracts.event.RebuildRequested;
import org.stateviews.contracts.event.ReplayRequested;
import org.stateviews.contracts.event.RereadRequested;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;

/** What was asked for and what became of it, folded from the log. */
final class OperationsHistory implements Folding {
    private final List<RebuildRequested> rebuilds = new CopyOnWriteArrayList<>();
    private final List<GenerationOpened> opened = new CopyOnWriteArrayList<>();
    private final List<RereadRequested> rereads = new ArrayList<>();
    private final Map<LetterPlace, ReplayRequested> replays = new ConcurrentHashMap<>();

    @Override
    public void fold(Event event, RecordPosition position) {
        switch (event) {
            case RebuildRequested it -> rebuilds.add(it);
            case GenerationOpened it -> opened.add(it);
            case ReplayRequested it -> replays.putIfAbsent(LetterPlace.of(it), it);
            case RereadRequested it -> {
                synchronized (rereads) {
                    rereads.add(it);
                }
            }
            default -> {
                // facts of other topics are folded beside this one
            }
        }
    }

    Generations generations() {
        return Generations.of(rebuilds, opened);
    }

    /** Every wish to read again in the order of the log. */
    List<RereadRequested> rereads() {
        synchronized (rereads) {
            return List.copyOf(rereads);
        }
    }

    /** First wish to replay a dead letter. */
    Optional<ReplayRequested> replay(LetterPlace letter) {
        return Optional.ofNullable(replays.get(letter));
    }
}
