package org.stateviews.search.audit;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.SubmissionReference;

/**
 * Filters as they stand in an address. Text of any kind comes in, so that a page can show it again
 * beside what is wrong with it.
 *
 * @param account whose readings and decisions
 * @param reference submission concerned
 * @param kind what was done
 * @param from first day (UTC, ISO 8601)
 * @param to last day, included
 */
record AuditParameters(
        @Nullable String account,
        @Nullable String reference,
        @Parameter(description = "such as ORIGINAL_OPENED") @Nullable String kind,
        @Parameter(description = "first day, UTC, ISO 8601") @Nullable String from,
        @Parameter(description = "last day, UTC, ISO 8601") @Nullable String to) {
    AuditParameters {
        account = typed(account);
        reference = typed(reference);
        kind = typed(kind);
        from = typed(from);
        to = typed(to);
    }

    /**
     * The filter that is meant.
     *
     * @param invalid takes the name of each parameter whose value is none of its kind; that one
     *     then lets everything through
     */
    AuditFilter filter(Set<String> invalid) {
        return new AuditFilter(
                account,
                parse("reference", reference, SubmissionReference::new, invalid),
                parse("kind", kind, AuditKind::valueOf, invalid),
                parse("from", from, LocalDate::parse, invalid),
                parse("to", to, LocalDate::parse, invalid));
    }

    /** Whether anything narrows the list. */
    public boolean narrow() {
        return account != null || reference != null || kind != null || from != null || to != null;
    }

    private static <T> @Nullable T parse(
            String name, @Nullable String value, Function<String, T> reading, Set<String> invalid) {
        try {
            return value == null ? null : reading.apply(value);
        } catch (IllegalArgumentException | DateTimeException _) {
            invalid.add(name);
            return null;
        }
    }

    private static @Nullable String typed(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
