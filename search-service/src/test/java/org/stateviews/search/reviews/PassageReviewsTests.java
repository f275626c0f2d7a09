package org.stateviews.search.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.kit.log.RecordPosition;
import org.stateviews.search.Passages;
import org.stateviews.search.index.Passage;

class PassageReviewsTests {
    private static final Instant AT = Instant.parse("2024-05-27T14:00:00Z");
    private static final Passage MISREAD =
            Passages.of("FRA", "fr", "Mots rnal lus.").recognised().build();
    private static final Passage OTHER =
            Passages.of("FRA", "fr", "Autre.").id("78-237-8-FRA-1.r0.d1.p00000002").build();

    private final PassageReviews reviews = new PassageReviews();

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
