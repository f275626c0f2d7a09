package org.stateviews.worker.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.review.ReviewChain;
import org.stateviews.worker.passages.AsRead;
import org.stateviews.worker.passages.CutText;
import org.stateviews.worker.placement.Placement;

/** Reviews of themes after a document was read again by another extractor. */
class PlacedThemesTests {

    private static final Instant AT = Instant.parse("2024-05-27T14:00:00Z");
    private static final String TEXT =
            "Kenya trained forty teams of ports and hospitals in answering incidents at sea and on"
                    + " land, and shared what they found with all of its neighbours on the coast.";
    private static final String AGAIN = TEXT.replace("Kenya", "Kenia");

    @Test
    void eachThemeOfAPassageHasItsOwnWord() {
        var placed =
                placed(
                        List.of(
                                said(TEXT, "norms", ThemeVerdict.REMOVED, ThemeVerdict.ADDED),
                                said(TEXT, "cbm", ThemeVerdict.CONFIRMED)),
                        new Placement(passages(TEXT), List.of()));

        assertThat(placed).extracting(it -> it.said().theme()).containsExactly("cbm", "norms");
        assertThat(placed).extracting(PlacedReview::counts).containsExactly(1, 2);
        assertThat(placed).allMatch(it -> it.movedFrom().isEmpty());
    }

    @Test
    void afterReadingAgainTheyMoveAlsoIntoAPassageThatSaysMore() {
        var now = passages("New.", AGAIN + " And here a second paragraph was joined to it.");

        var placed =
                placed(
                        List.of(said(TEXT, "cbm", ThemeVerdict.REMOVED)),
                        new Placement(now, List.of(passages(TEXT))));

        assertThat(placed).singleElement().extracting(PlacedReview::counts).isEqualTo(0);
        assertThat(placed.getFirst().movedFrom()).containsExactly(id(TEXT));
    }

    @Test
    void whatWasMisreadIsFoundByItsRightWords() {
        var misread = TEXT.replace("a", "o");
        var placement = new Placement(passages("New.", TEXT), List.of(passages(misread)));
        var themes = List.of(said(misread, "cbm", ThemeVerdict.ADDED));
        var corrected = new TextCorrected(pointer(misread), TEXT, 0, "editor", AT);
        var right = List.of(ReviewChain.<TextCorrected>empty().with(corrected));

        assertThat(PlacedThemes.of(themes, List.of(), placement).byKey()).isEmpty();
        assertThat(PlacedThemes.of(themes, right, placement).at(key(TEXT))).hasSize(1);
    }

    @Test
    void ofTwoPassagesThatBecameOneThoseThatAgreeBothHaveTheirPlace() {
        var both =
                List.of(
                        said(TEXT, "cbm", ThemeVerdict.CONFIRMED),
                        said(AGAIN, "cbm", ThemeVerdict.ADDED));
        var placement = new Placement(passages(TEXT + " So."), List.of(passages(TEXT, AGAIN)));

        var placed = placed(both, placement);

        assertThat(placed.getFirst().movedFrom()).containsExactlyInAnyOrder(id(TEXT), id(AGAIN));
    }

    @Test
    void ofTwoThatDoNotTheLikerOneHasItAndTheOtherIsListed() {
        var both =
                List.of(
                        said(TEXT, "cbm", ThemeVerdict.REMOVED),
                        said(AGAIN, "cbm", ThemeVerdict.ADDED));
        var placement = new Placement(passages(TEXT + " So."), List.of(passages(TEXT, AGAIN)));

        var placed = placed(both, placement);

        assertThat(placed.getFirst().said().verdict()).isEqualTo(ThemeVerdict.REMOVED);
        assertThat(placed.getFirst().movedFrom()).containsExactly(id(TEXT));
    }

    @Test
    void whatFindsNoPlaceIsAtNone() {
        var placement = new Placement(passages("New."), List.of(passages(TEXT)));

        assertThat(
                        PlacedThemes.of(
                                        List.of(said(TEXT, "cbm", ThemeVerdict.ADDED)),
                                        List.of(),
                                        placement)
                                .byKey())
                .isEmpty();
    }

    private static List<PlacedReview<ThemeReviewed>> placed(
            List<ReviewChain<ThemeReviewed>> chains, Placement placement) {
        var placed = PlacedThemes.of(chains, List.of(), placement).byKey();
        assertThat(placed).hasSize(1);
        return placed.values().iterator().next();
    }

    private static ReviewChain<ThemeReviewed> said(
            String read, String theme, ThemeVerdict... verdicts) {
        var chain = ReviewChain.<ThemeReviewed>empty();
        for (var verdict : verdicts) {
            chain =
                    chain.with(
                            new ThemeReviewed(
                                    pointer(read),
                                    theme,
                                    verdict,
                                    false,
                                    "Because.",
                                    chain.version(),
                                    "editor",
                                    AT));
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
