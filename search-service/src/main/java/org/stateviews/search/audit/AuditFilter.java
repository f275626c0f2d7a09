package org.stateviews.search.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.SubmissionReference;

/**
 * Which entries are wanted; null means any.
 *
 * @param from first day, in UTC as the times of the list
 * @param to last day, included
 */
record AuditFilter(
        @Nullable String account,
        @Nullable SubmissionReference reference,
        @Nullable AuditKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    boolean takes(AuditEntry entry) {
        var day = entry.at().atZone(ZoneOffset.UTC).toLocalDate();
        return (account == null || account.equals(entry.account()))
                && (reference == null || reference.equals(entry.reference()))
                && (kind == null || kind == entry.kind())
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }
}
