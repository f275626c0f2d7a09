package org.stateviews.worker.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.worker.passages.AsRead;
import org.stateviews.worker.passages.CutText;

class PlacementTests {

    private static final String LONG =
            "Kenya trained forty teams of ports and hospitals in answering incidents at sea and on"
                    + " land, shared what they found with all of its neighbours, and will go on doing"
                    + " so each year until every harbour of the coast has a team of its own.";

    /** What was read, what is read now, and whether it is the same passage or one that holds it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # words were, words are, whole, within
                    LONG | LONG | true | true
                    LONG | LONG with teams of ports replaced by tearns of porfs | false | false
                    LONG | LONG with forty replaced by Forty, | true | true
                    LONG | LONG with its own. replaced by its ovvn. | true | true
                    LONG | LONG with LONG replaced by 7. LONG | true | true
                    LONG | LONG with own. replaced by own. A second paragraph was joined to it here. | false | true
                    LONG | Kenya trained forty teams. | false | false
                    Agreed. | Agreed! | true | true
                    Agreed. | Refused. | false | false
                    两国重申国际法适用于网络空间 | 两国重申国际法适用于网络空间。 | true | true
                    两国重申国际法适用于网络空间 | 两国不再重申国际法适用于网络 | false | false
                    *** | --- | false | false
                    """)
    void itMovesWhereNineInTenOfItsTrigramsAre(
            String was, String is, boolean whole, boolean within) {
        var before = passages(text(was));
        var placement =
                new Placement(passages("Before it.", text(is), "After it."), List.of(before));
        var reviewed = pointer(before.getFirst());

        assertThat(placement.of(reviewed, Extent.WHOLE, List.of()).isPresent()).isEqualTo(whole);
        assertThat(placement.of(reviewed, Extent.WITHIN, List.of()).isPresent()).isEqualTo(within);
    }

    @Test
    void theSameTextIsTheSamePlaceWhereverItStands() {
        var before = passages(LONG, "Other.");

        var place = place(before.getFirst(), passages("New.", "Other.", LONG), before);

        assertThat(place).hasValueSatisfying(it -> assertThat(it.moved()).isFalse());
        assertThat(place.orElseThrow().passage().position()).isEqualTo(3);
    }

    @Test
    void aRepeatThatIsGoneMovesToTheOneThatIsLeft() {
        var before = passages(LONG, LONG);

        var place = place(before.getLast(), passages(LONG), before).orElseThrow();

        assertThat(place.moved()).isTrue();
        assertThat(place.passage().position()).isEqualTo(1);
    }

    @Test
    void ofSeveralTheLikestIsItsPlaceAndOfEqualsTheNearest() {
        var before = passages("One.", "Two.", LONG);
        var nearly = LONG.replace("Kenya", "Kenia");

        assertThat(position(before, passages(LONG + " So it is.", nearly, "B."))).isEqualTo(2);
        assertThat(position(before, passages("7. " + LONG, "A.", "B.", "8. " + LONG))).isEqualTo(4);
        assertThat(position(before, passages(nearly, "A.", "7. " + LONG + " So."))).isEqualTo(1);
    }

    @Test
    void otherWordsForItFindItToo() {
        var before = passages(LONG.replace("a", "o"));
        var now = passages("Before it.", LONG);

        assertThat(place(before.getFirst(), now, before)).isEmpty();
        assertThat(
                        new Placement(now, List.of(before))
                                .of(pointer(before.getFirst()), Extent.WHOLE, List.of(LONG)))
                .hasValueSatisfying(it -> assertThat(it.passage().position()).isEqualTo(2));
    }

    @Test
    void withoutTheEarlierPagesOnlyTheSameTextIsFound() {
        var before = passages(LONG).getFirst();
        var placement = new Placement(passages("7. " + LONG), List.of());

        assertThat(placement.of(pointer(before), Extent.WHOLE, List.of())).isEmpty();
    }

    @Test
    void theLatestReadingThatHasItIsTold() {
        var first = passages(LONG);
        var second = passages("7. " + LONG);
        var placement = new Placement(passages("8. " + LONG), List.of(first, second, first));

        assertThat(reading(placement, first)).isEqualTo(2);
        assertThat(reading(placement, second)).isEqualTo(1);
    }

    private static int reading(Placement placement, List<CutText> reviewed) {
        return placement
                .of(pointer(reviewed.getFirst()), Extent.WHOLE, List.of())
                .orElseThrow()
                .reading();
    }

    private static int position(List<CutText> before, List<CutText> now) {
        return place(before.getLast(), now, before).orElseThrow().passage().position();
    }

    private static Optional<Place> place(
            CutText reviewed, List<CutText> now, List<CutText> before) {
        return new Placement(now, List.of(before)).of(pointer(reviewed), Extent.WHOLE, List.of());
    }

    /** {@code LONG with this replaced by that} and {@code LONG} mean the long text. */
    private static String text(String told) {
        var parts = told.split(" with | replaced by ");
        return parts.length == 3
                ? parts[1].equals("LONG")
                        ? parts[2].replace("LONG", LONG)
                        : LONG.replace(parts[1], parts[2])
                : told.equals("LONG") ? LONG : told;
    }

    private static PassagePointer pointer(CutText passage) {
        var document =
                new DocumentPointer(
                        new SubmissionReference("78-237-8-KEN-1"), 0, 1, Sha256.ofText("file"));
        return new PassagePointer(
                document, passage.key(), passage.asRead().digest(), passage.position());
    }

    private static List<CutText> passages(String... texts) {
        var repeats = new HashMap<String, Integer>();
        var passages = new ArrayList<CutText>();
        for (var text : texts) {
            var digest = Sha256.ofText(text);
            var key = "p" + digest.hex().substring(0, 8);
            int repeat = repeats.merge(key, 1, Integer::sum);
            passages.add(
                    new CutText(
                            repeat == 1 ? key : key + "-" + repeat,
                            passages.size() + 1,
                            new AsRead(text, digest, true)));
        }
        return passages;
    }
}
