package org.stateviews.worker.facts;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stateviews.contracts.id.ExtractorVersion;

/** Every reading of one document, by version of the extractor, unless malware was found in it. */
public final class DocumentFacts {

    private final TreeMap<ExtractorVersion, Reading> readings = new TreeMap<>();
    private boolean quarantined;

    /** Malware was found: nothing of it counts any more, whatever was read before or is after. */
    void quarantine() {
        quarantined = true;
    }

    boolean quarantined() {
        return quarantined;
    }

    Reading reading(String extractor) {
        return readings.computeIfAbsent(new ExtractorVersion(extractor), _ -> new Reading());
    }

    /** Reading by one version, empty when nothing has been heard of it. */
    public Optional<Reading> by(String extractor) {
        return Optional.ofNullable(readings.get(new ExtractorVersion(extractor)));
    }

    /**
     * The reading that counts: the latest one with text, else what the latest has so far, else the
     * latest that came to an end of pages, so that a new reading that fails takes nothing away.
     */
    public Optional<ReadablePages> shown() {
        if (quarantined) {
            return Optional.empty();
        }
        return latest(Reading::hasText)
                .flatMap(Reading::inFull)
                .or(() -> latest(Reading::hasTextInPart).flatMap(Reading::inPart))
                .or(() -> latest(it -> it.read() != null).flatMap(Reading::inFull));
    }

    private Optional<Reading> counting() {
        return latest(Reading::hasText).or(() -> latest(it -> it.read() != null));
    }

    /** Everything that was shown or may have been and does not count now. */
    public List<ReadablePages> outdated() {
        var shown = shown();
        return readings.values().stream()
                .flatMap(it -> Stream.concat(it.inPart().stream(), it.inFull().stream()))
                .filter(it -> shown.filter(it::equals).isEmpty())
                .toList();
    }

    /** How many pages wait to be recognised before it comes to an end, 0 once it has. */
    public int waiting() {
        return concluded()
                ? 0
                : readings.values().stream().mapToInt(Reading::waiting).max().orElse(0);
    }

    /** Every version that was heard of, earliest first. */
    public List<String> extractors() {
        return readings.keySet().stream().map(ExtractorVersion::name).toList();
    }

    /** The latest reading that came to an end, with pages or without. */
    public Optional<Reading> latestEnded() {
        return latest(Reading::concluded);
    }

    /** Whether a reading came to an end, with pages or without. */
    public boolean concluded() {
        return quarantined || latestEnded().isPresent();
    }

    boolean needsAttention() {
        return counting().or(this::latestEnded).filter(Reading::needsAttention).isPresent();
    }

    boolean hasText() {
        return !quarantined && latest(it -> it.hasText() || it.hasTextInPart()).isPresent();
    }

    private Optional<Reading> latest(Predicate<Reading> wanted) {
        return readings.descendingMap().values().stream().filter(wanted).findFirst();
    }
}
