package org.stateviews.search.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.kit.log.RecordPosition;
import org.stateviews.search.Passages;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.PassageTheme;
import org.stateviews.search.index.ThemeReview;
import org.stateviews.taxonomy.ConceptScheme;

class PassageReviewsTests {
    private static final Instant AT = Instant.parse("2024-05-27T14:00:00Z");
    private static final Passage MISREAD =
            Passages.of("FRA", "fr", "Mots rnal lus.").recognised().build();
    private static final Passage OTHER =
            Passages.of("FRA", "fr", "Autre.").id("78-237-8-FRA-1.r0.d1.p00000002").build();

    private final PassageReviews reviews = new PassageReviews(ConceptScheme.shipped());

    @Test
    void whatWasCorrectedIsKnownBeforeTheIndexKnowsIt() {
        say("p00000001", "Mots mal lus.", 0);

        var now = reviews.latest(MISREAD);

        assertThat(now.wording().text()).isEqualTo("Mots mal lus.");
        assertThat(now.review())
                .isEqualTo(
                        new Passage.Review(
                                PageStatus.OCR, 1, "Mots rnal lus.", "editor", AT, List.of()));
        assertThat(reviews.latest(OTHER)).isEqualTo(OTHER);
    }

    @Test
    void anIndexThatKnowsItIsBelieved() {
        say("p00000001", "Mots mal lus.", 0);
        var indexed = reviews.latest(MISREAD);

        assertThat(reviews.latest(indexed)).isSameAs(indexed);
        say("p00000001", "Mots bien lus.", 1);
        assertThat(reviews.latest(indexed).asRead()).isEqualTo("Mots rnal lus.");
        assertThat(reviews.latest(indexed).review().version()).isEqualTo(2);
    }

    @Test
    void aCorrectionWhoseTextMovedIsNoneOfTheNewPassages() {
        say("p00000009", "Autre, juste.", 0);
        var moved =
                Passages.of("FRA", "fr", "Autre, juste.")
                        .moved("Autre, jusfe.", "78-237-8-FRA-1.r0.d1.p00000009")
                        .build();

        assertThat(moved.review().isMoved()).isTrue();
        assertThat(reviews.latest(moved)).isEqualTo(moved);
        assertThat(unplaced(moved)).isEmpty();
    }

    @Test
    void whatHasNoPassageIsListed() {
        say("p00000001", "Mots mal lus.", 0);
        say("p00000009", "Perdu.", 0);
        say("p00000009", "Bien perdu.", 1);

        assertThat(unplaced(MISREAD, OTHER))
                .containsExactly(
                        new Unplaced(
                                "78-237-8-FRA-1.r0.d1.p00000009",
                                1,
                                4,
                                "Bien perdu.",
                                "editor",
                                AT));
        assertThat(unplaced()).isEmpty();
    }

    @Test
    void whatWasSaidOfAThemeIsKnownBeforeTheIndexKnowsIt() {
        var indexed = Passages.of("FRA", "fr", "Texte.").about("norms", "threats").build();
        review("p00000001", "norms", ThemeVerdict.REMOVED, 0);
        review("p00000001", "points_of_contact", ThemeVerdict.ADDED, 0);
        review("p00000001", "threats", ThemeVerdict.CONFIRMED, 0);

        var now = reviews.latest(indexed).subjects();

        assertThat(now.themes())
                .extracting(PassageTheme::notation, PassageTheme::by, PassageTheme::main)
                .containsExactly(
                        tuple("threats", "editor", true),
                        tuple("points_of_contact", "editor", false));
        assertThat(now.mainTheme()).isEqualTo("threats");
        assertThat(now.theme("threats").orElseThrow().why()).isNotEmpty();
        assertThat(now.theme("points_of_contact").orElseThrow().ancestors()).contains("cbm");
        assertThat(now.elsewhere()).extracting(ThemeReview::theme).containsExactly("norms");
        assertThat(reviews.latest(OTHER)).isEqualTo(OTHER);
    }

    @Test
    void anIndexThatKnowsWhatWasSaidIsBelievedUntilMoreIsSaid() {
        var indexed = Passages.of("FRA", "fr", "Texte.").about("norms").build();
        review("p00000001", "norms", ThemeVerdict.REMOVED, 0);
        var known = reviews.latest(indexed);

        assertThat(reviews.latest(known)).isSameAs(known);
        review("p00000001", "norms", ThemeVerdict.ADDED, 1);
        assertThat(reviews.latest(known).subjects().theme("norms")).isPresent();
        assertThat(reviews.latest(known).subjects().review("norms").orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void correctedWordsKeepWhatPeopleSaidOfThemes() {
        var indexed =
                Passages.of("FRA", "fr", "Mots rnal lus.").recognised().about("norms").build();
        review("p00000001", "cbm", ThemeVerdict.ADDED, 0);
        var known = reviews.latest(indexed);
        say("p00000001", "Mots mal lus.", 0);

        assertThat(reviews.latest(known).subjects().themes())
                .extracting(PassageTheme::notation)
                .containsExactly("cbm");
    }

    @Test
    void aThemeOfAnotherSchemeIsListed() {
        review("p00000002", "fishing", ThemeVerdict.ADDED, 0);

        var now = reviews.latest(OTHER).subjects();

        assertThat(now.themes()).isEmpty();
        assertThat(now.elsewhere())
                .singleElement()
                .satisfies(it -> assertThat(it.known()).isFalse());
    }

    @Test
    void aReviewThatHasNoPassageIsListed() {
        review("p00000009", "norms", ThemeVerdict.REMOVED, 0);
        review("p0000000a", "norms", ThemeVerdict.REMOVED, 0);
        var from = "78-237-8-FRA-1.r0.d1.p0000000a";
        var moved =
                new ThemeReview(
                        "norms", ThemeVerdict.REMOVED, null, "editor", AT, 0, List.of(from), true);
        var held =
                OTHER.about(
                        new Passage.Subjects(
                                List.of(), null, List.of(), List.of(), List.of(moved)));

        assertThat(reviews.unplacedThemes(List.of(held)))
                .extracting(UnplacedTheme::passage)
                .containsExactly("78-237-8-FRA-1.r0.d1.p00000009");
        assertThat(reviews.unplacedThemes(List.of())).isEmpty();
        assertThat(reviews.history(held)).extracting(Said::passage).containsExactly(from);
    }

    @Test
    void theHistoryTellsWhatCountsAndWhatWasOvertaken() {
        review("p00000001", "norms", ThemeVerdict.REMOVED, 0);
        review("p00000001", "norms", ThemeVerdict.CONFIRMED, 0);
        review("p00000001", "norms", ThemeVerdict.CONFIRMED, 0);
        say("p00000001", "Mots mal lus.", 0);

        assertThat(reviews.history(MISREAD))
                .extracting(Said::what, Said::counts)
                .containsExactly(
                        tuple("REMOVED", true),
                        tuple("CONFIRMED", false),
                        tuple("TEXT_CORRECTED", true));
    }

    private void review(String key, String theme, ThemeVerdict verdict, int basedOn) {
        var digest = new Sha256("ab".repeat(32));
        var document = new DocumentPointer(MISREAD.source().reference(), 0, 1, digest);
        var passage = new PassagePointer(document, key, digest, 4);
        var said = new ThemeReviewed(passage, theme, verdict, false, "So.", basedOn, "editor", AT);
        reviews.fold(said, new RecordPosition("reviews", 0, 0, AT));
    }

    private List<Unplaced> unplaced(Passage... held) {
        return reviews.unplaced(List.of(held));
    }

    private void say(String key, String text, int basedOn) {
        var digest = new Sha256("ab".repeat(32));
        var document = new DocumentPointer(MISREAD.source().reference(), 0, 1, digest);
        var said =
                new TextCorrected(
                        new PassagePointer(document, key, digest, 4), text, basedOn, "editor", AT);
        reviews.fold(said, new RecordPosition("reviews", 0, 0, AT));
    }
}
