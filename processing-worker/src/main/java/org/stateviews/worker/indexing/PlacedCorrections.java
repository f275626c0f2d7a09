package org.stateviews.worker.indexing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.review.ReviewChain;
import org.stateviews.worker.passages.CutText;
import org.stateviews.worker.placement.Extent;
import org.stateviews.worker.placement.Place;
import org.stateviews.worker.placement.Placement;

/**
 * Corrections of one document at the passages of the reading that counts. Where several ask for one
 * passage, that of the passage itself stands, else the one that was made at the latest reading, for
 * whoever made it saw the others; of the same reading the likest. What finds no place is in no
 * passage and stays in the log, from which search-service lists it.
 *
 * @param byKey by the key of the passage
 */
record PlacedCorrections(Map<String, PlacedCorrection> byKey) {

    static final PlacedCorrections NONE = new PlacedCorrections(Map.of());

    private static final Comparator<Claim> BEST =
            comparing(Claim::own)
                    .thenComparingInt(it -> it.place().reading())
                    .thenComparingDouble(it -> it.place().likeness())
                    .thenComparing(comparingInt(Claim::position).reversed())
                    .thenComparing(Claim::id);

    PlacedCorrections {
        byKey = Map.copyOf(byKey);
    }

    private record Claim(ReviewChain<TextCorrected> chain, TextCorrected said, Place place) {

        boolean own() {
            return !place.moved();
        }

        String id() {
            return said.passage().id();
        }

        int position() {
            return said.passage().position();
        }
    }

    /**
     * Places corrections.
     *
     * @param now passages of the reading that counts, as they were read
     * @param before passages of the readings before it, the earliest first
     */
    static PlacedCorrections of(
            List<ReviewChain<TextCorrected>> chains,
            List<CutText> now,
            List<List<CutText>> before) {
        var placement = new Placement(now, before);
        var claims = new TreeMap<String, List<Claim>>();
        for (var chain : chains) {
            chain.latest()
                    .ifPresent(
                            said ->
                                    placement
                                            .of(said.passage(), Extent.WHOLE, List.of(said.text()))
                                            .map(it -> new Claim(chain, said, it))
                                            .ifPresent(it -> add(claims, it)));
        }
        var placed = new HashMap<String, PlacedCorrection>();
        claims.forEach((key, rivals) -> placed.put(key, placed(rivals)));
        return new PlacedCorrections(placed);
    }

    private static void add(Map<String, List<Claim>> claims, Claim claim) {
        claims.computeIfAbsent(claim.place().passage().key(), _ -> new ArrayList<>()).add(claim);
    }

    private static PlacedCorrection placed(List<Claim> rivals) {
        var best = rivals.stream().max(BEST).orElseThrow();
        var moved =
                rivals.stream()
                        .filter(it -> it.place().moved())
                        .filter(it -> it.equals(best) || isEarlier(it, best))
                        .map(Claim::id)
                        .sorted()
                        .toList();
        return new PlacedCorrection(best.said(), best.own() ? best.chain().version() : 0, moved);
    }

    /** Whether whoever made the best one saw the other; two of one reading did not. */
    private static boolean isEarlier(Claim one, Claim best) {
        return best.own() || one.place().reading() < best.place().reading();
    }

    /** Right words by the key of the passage. */
    Map<String, String> texts() {
        return byKey.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> it.getValue().said().text()));
    }

    @Nullable PlacedCorrection at(String key) {
        return byKey.get(key);
    }
}
