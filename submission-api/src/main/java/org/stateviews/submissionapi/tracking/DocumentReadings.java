package org.stateviews.submissionapi.tracking;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentScanned;
import org.stateviews.contracts.event.ScanVerdict;
import org.stateviews.contracts.id.ExtractorVersion;

/**
 * Every reading of one document, by version of the extractor; a document may be read again.
 *
 * @param scan what the look for malware said: the latest, but what was found once stays found; null
 *     before there was one
 */
record DocumentReadings(
        SortedMap<ExtractorVersion, DocumentProgress> byVersion, @Nullable DocumentScanned scan) {

    static final DocumentReadings NONE = new DocumentReadings(Collections.emptySortedMap(), null);

    DocumentReadings with(DocumentScanned told) {
        boolean outdated = scan != null && weight(scan).compareTo(weight(told)) > 0;
        return new DocumentReadings(byVersion, outdated ? scan : told);
    }

    /** Orders scans so that the greatest counts, whatever order they are heard of in. */
    private static Instant weight(DocumentScanned scan) {
        return scan.verdict() == ScanVerdict.FOUND ? Instant.MAX : scan.at();
    }

    DocumentReadings with(String extractor, UnaryOperator<DocumentProgress> step) {
        var more = new TreeMap<>(byVersion);
        var version = new ExtractorVersion(extractor);
        more.put(version, step.apply(more.getOrDefault(version, DocumentProgress.NONE)));
        return new DocumentReadings(Collections.unmodifiableSortedMap(more), scan);
    }

    /**
     * The reading that counts: the latest with text, else the latest that came to an end of pages,
     * else the latest that ended at all, else what is known so far. A new reading that fails takes
     * nothing away. Malware takes everything away.
     */
    DocumentProgress counting() {
        if (scan != null && scan.verdict() == ScanVerdict.FOUND) {
            return DocumentProgress.quarantined(scan);
        }
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
