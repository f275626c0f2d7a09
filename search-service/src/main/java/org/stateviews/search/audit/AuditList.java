package org.stateviews.search.audit;

import org.jspecify.annotations.Nullable;
import org.stateviews.search.desk.FoldedLog;
import org.stateviews.search.desk.Part;

/** Parts of the trail, for people and for programs alike. */
final class AuditList {
    private final AuditTrail trail;
    private final FoldedLog log;
    private final AuditSettings settings;

    AuditList(AuditTrail trail, FoldedLog log, AuditSettings settings) {
        this.trail = trail;
        this.log = log;
        this.settings = settings;
    }

    /**
     * A part of what a filter lets through.
     *
     * @param size entries of the page, null for the usual number
     */
    Part<AuditEntry> part(AuditFilter filter, int page, @Nullable Integer size) {
        log.requireFolded();
        int entries = size == null ? settings.pageSize() : size;
        if (entries < 1 || entries > settings.maxPageSize()) {
            throw Part.outOfRange("size", 1, settings.maxPageSize());
        }
        return Part.of(trail.find(filter), page, entries);
    }
}
