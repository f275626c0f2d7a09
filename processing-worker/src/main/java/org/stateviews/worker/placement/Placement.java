package org.stateviews.worker.placement;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.worker.passages.CutText;

/**
 * Finds the passage of a document that a review spoke of, after the document was read again: the
 * same text, else the passage that has at least nine in ten of its word trigrams, the likest first
 * and of equals the nearest. The words it had are those of the earlier readings, which the store
 * keeps, so it is a pure function of pages and pointer. Of a review that has no place nothing is
 * said here; whoever asks keeps and shows it.
 */
public final class Placement {

    /** Part of the word trigrams that must be the same. */
    static final double LEAST = 0.9;

    private final List<CutText> now;
    private final List<List<CutText>> before;
    private final Map<CutText, Trigrams> known = new HashMap<>();

    /**
     * Placement in one document.
     *
     * @param now passages of the reading that counts
     * @param before passages of the readings before it, the earliest first
     */
    public Placement(List<CutText> now, List<List<CutText>> before) {
        this.now = List.copyOf(now);
        this.before = List.copyOf(before);
    }

    /**
     * Place of a reviewed passage, empty when there is none.
     *
     * @param alsoSays other words for it, such as those of a correction, to which a better reading
     *     may be closer than to the misread ones
     */
    public Optional<Place> of(PassagePointer reviewed, Extent extent, List<String> alsoSays) {
        int reading = reading(reviewed);
        return now.stream()
                .filter(it -> it.key().equals(reviewed.key()) && isSame(it, reviewed))
                .findFirst()
                .map(it -> new Place(it, 1, false, reading))
                .or(() -> moved(reviewed, extent, alsoSays, reading));
    }

    private Optional<Place> moved(
            PassagePointer reviewed, Extent extent, List<String> alsoSays, int reading) {
        var wordings = new ArrayList<>(alsoSays.stream().map(Trigrams::of).toList());
        if (reading >= 0) {
            before.get(reading).stream()
                    .filter(it -> isSame(it, reviewed))
                    .findFirst()
                    .ifPresent(it -> wordings.add(Trigrams.of(it.asRead().text())));
        }
        return now.stream()
                .map(it -> new Place(it, likeness(it, reviewed, extent, wordings), true, reading))
                .filter(it -> it.likeness() >= LEAST)
                .max(
                        comparingDouble(Place::likeness)
                                .thenComparing(
                                        comparingInt((Place it) -> distance(it, reviewed))
                                                .reversed()));
    }

    private double likeness(
            CutText is, PassagePointer reviewed, Extent extent, List<Trigrams> wordings) {
        if (isSame(is, reviewed)) {
            return 1;
        }
        var trigrams = known.computeIfAbsent(is, it -> Trigrams.of(it.asRead().text()));
        return wordings.stream().mapToDouble(it -> extent.likeness(it, trigrams)).max().orElse(0);
    }

    private int reading(PassagePointer reviewed) {
        for (int reading = before.size() - 1; reading >= 0; reading--) {
            if (before.get(reading).stream().anyMatch(it -> isSame(it, reviewed))) {
                return reading;
            }
        }
        return -1;
    }

    private static boolean isSame(CutText passage, PassagePointer reviewed) {
        return passage.asRead().digest().equals(reviewed.textDigest());
    }

    private static int distance(Place place, PassagePointer reviewed) {
        return Math.abs(place.passage().position() - reviewed.position());
    }
}
