package org.stateviews.worker.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.review.ReviewChain;
import org.stateviews.worker.passages.AsRead;
import org.stateviews.worker.passages.CutText;
import org.stateviews.worker.placement.Placement;

class PlacedCorrectionsTests {

    private static final Instant AT = Instant.parse("2024-05-27T14:00:00Z");
    private static final String RIGHT =
            "Kenya trained forty teams of ports and hospitals in answering incidents at sea and on"
                    + " land, and shared what they found with all of its neighbours on the coast.";
    private static final String ONCE = RIGHT.replace("coast.", "coasf.");
    private static final String AGAIN = RIGHT.replace("Kenya", "Kenia");
    private static final String THIRD = RIGHT.replace("neighbours on", "neighbours, on");

    @Test
    void aCorrectionStandsAtItsOwnPassage() {
        var placed = placed(List.of(corrected(ONCE, RIGHT, "Better.")), passages(ONCE), List.of());

        assertThat(placed.said().text()).isEqualTo("Better.");
        assertThat(placed.counts()).isEqualTo(2);
        assertThat(placed.movedFrom()).isEmpty();
    }

    @Test
    void afterReadingAgainItMovesAndItsNewPlaceHasNoneOfItsOwn() {
        var placed =
                placed(
                        List.of(corrected(ONCE, RIGHT)),
                        passages("New.", AGAIN),
                        List.of(passages(ONCE)));

        assertThat(placed.said().text()).isEqualTo(RIGHT);
        assertThat(placed.counts()).isZero();
        assertThat(placed.movedFrom()).containsExactly(id(ONCE));
    }

    @Test
    void whoeverCorrectsItThereHasTheLastWord() {
        var chains = List.of(corrected(ONCE, RIGHT), corrected(AGAIN, "Better."));

        var placed = placed(chains, passages("New.", AGAIN), List.of(passages(ONCE)));

        assertThat(placed.said().text()).isEqualTo("Better.");
        assertThat(placed.counts()).isEqualTo(1);
        assertThat(placed.movedFrom()).containsExactly(id(ONCE));
    }

    @Test
    void atAThirdReadingTheLaterOfTwoMovesOn() {
        var better = RIGHT + " Again.";
        var chains = List.of(corrected(ONCE, RIGHT), corrected(AGAIN, better));

        var placed = placed(chains, passages(THIRD), List.of(passages(ONCE), passages(AGAIN)));

        assertThat(placed.said().text()).isEqualTo(better);
        assertThat(placed.movedFrom()).containsExactlyInAnyOrder(id(ONCE), id(AGAIN));
    }

    @Test
    void ofTwoPassagesThatBecameOneTheLikerOneHasThePlace() {
        var chains = List.of(corrected(ONCE, "Liker."), corrected(AGAIN, "Other."));

        var placed = placed(chains, passages(ONCE + " So."), List.of(passages(ONCE, AGAIN)));

        assertThat(placed.said().text()).isEqualTo("Liker.");
        assertThat(placed.movedFrom()).containsExactly(id(ONCE));
    }

    @Test
    void whatFindsNoPlaceIsAtNone() {
        var chains = List.of(corrected(ONCE, RIGHT));

        var placement = new Placement(passages("New."), List.of(passages(ONCE)));

        assertThat(PlacedCorrections.of(chains, placement).byKey()).isEmpty();
    }

    private static PlacedReview<TextCorrected> placed(
            List<ReviewChain<TextCorrected>> chains,
            List<CutText> now,
            List<List<CutText>> before) {
        var placed = PlacedCorrections.of(chains, new Placement(now, before));
        assertThat(placed.byKey()).hasSize(1);
        var found = placed.at(now.getLast().key());
        return Objects.requireNonNull(found);
    }

    private static ReviewChain<TextCorrected> corrected(String read, String... texts) {
        var chain = ReviewChain.<TextCorrected>empty();
        for (var text : texts) {
            chain =
                    chain.with(
                            new TextCorrected(pointer(read), text, chain.version(), "editor", AT));
        }
        return chain;
    }

    private static String id(String read) {
        return pointer(read).id();
    }

    private static PassagePointer pointer(String read) {
        var document =
                new DocumentPointer(
                        new SubmissionReference("78-237-8-KEN-1"), 0, 1, Sha256.ofText("file"));
        return new PassagePointer(document, key(read), Sha256.ofText(read), 1);
    }

    private static String key(String read) {
        return "p" + Sha256.ofText(read).hex().substring(0, 8);
    }

    private static List<CutText> passages(String... texts) {
        var passages = new ArrayList<CutText>();
        Stream.of(texts)
                .forEach(
                        it ->
                                passages.add(
                                        new CutText(
                                                key(it),
                                                passages.size() + 1,
                                                new AsRead(it, Sha256.ofText(it), true))));
        return passages;
    }
}
