package org.stateviews.search.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.stateviews.contracts.event.Event;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;

/**
 * Everything that is accounted for, the newest first, folded from the log. Nothing is left out and
 * nothing forgotten before its topic forgets it.
 */
final class AuditTrail implements Folding {
    private static final Comparator<Placed> NEWEST_FIRST =
            Comparator.<Placed, Instant>comparing(it -> it.entry().at())
                    .thenComparing(it -> it.position().topic())
                    .thenComparingInt(it -> it.position().partition())
                    .thenComparingLong(it -> it.position().offset())
                    .reversed();

    private final Set<Placed> entries = new ConcurrentSkipListSet<>(NEWEST_FIRST);
    private final Set<Object> said = ConcurrentHashMap.newKeySet();

    @Override
    public void fold(Event event, RecordPosition position) {
        AuditReading.entry(event, position)
                .filter(_ -> isNew(event))
                .ifPresent(entry -> entries.add(new Placed(entry, position)));
    }

    /** What a filter lets through, the newest first. */
    List<AuditEntry> find(AuditFilter filter) {
        return entries.stream().map(Placed::entry).filter(filter::takes).toList();
    }

    /**
     * An acceptance, a withdrawal and a version of a call count once, however often they are said.
     */
    private boolean isNew(Event event) {
        Optional<Object> once = AuditReading.saidOnce(event);
        return once.isEmpty() || said.add(once.get());
    }

    private record Placed(AuditEntry entry, RecordPosition position) {}
}
