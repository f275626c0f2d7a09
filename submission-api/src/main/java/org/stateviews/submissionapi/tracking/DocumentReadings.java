package org.stateviews.submissionapi.tracking;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.stateviews.contracts.id.ExtractorVersion;

/** Every reading of one document, by version of the extractor; a document may be read again. */
record DocumentReadings(SortedMap<ExtractorVersion, DocumentProgress> byVersion) {

    static final DocumentReadings NONE = new DocumentReadings(Collections.emptySortedMap());

    DocumentReadings with(String extractor, UnaryOperator<DocumentProgress> step) {
        var more = new TreeMap<>(byVersion);
        var version = new ExtractorVersion(extractor);
        more.put(version, step.apply(more.getOrDefault(version, DocumentProgress.NONE)));
        return new DocumentReadings(Collections.unmodifiableSortedMap(more));
    }

    /**
     * The reading that counts: the latest with text, else the latest that came to an end of pages,
     * else the latest that ended at all, else what is known so far. A new reading that fails takes
     * nothing away.
     */
    DocumentProgress counting() {
        return latest(it -> it.read() != null && it.hasText())
                .or(() -> latest(it -> it.read() != null))
                .or(() -> latest(DocumentProgress::concluded))
                .or(() -> latest(_ -> true))
                .orElse(DocumentProgress.NONE);
    }

    private Optional<DocumentProgress> latest(Predicate<DocumentProgress> wanted) {
        return byVersion.values().stream().filter(wanted).reduce((_, later) -> later);
    }
}
