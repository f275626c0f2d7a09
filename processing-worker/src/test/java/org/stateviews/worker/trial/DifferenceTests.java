package org.stateviews.worker.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stateviews.worker.indexing.IndexedPassage;
import org.stateviews.worker.trial.SchemeComparison.ConceptChange;
import org.stateviews.worker.trial.SchemeComparison.PassageChange;

class DifferenceTests {

    @Test
    void whatIsGainedAndLostIsCountedByConceptAndToldByPassage() {
        var difference = new Difference(10);

        difference.add(
                List.of(passage("a", true, "x", "y"), passage("b", true, "x"), passage("c", true)),
                List.of(passage("a", true, "y", "z"), passage("b", true), passage("c", true)));

        var told = difference.told("old", "new");
        assertThat(told.passages()).isEqualTo(3);
        assertThat(told.total()).isEqualTo(2);
        assertThat(told.concepts())
                .containsExactly(new ConceptChange("x", 0, 2), new ConceptChange("z", 1, 0));
        assertThat(told.items())
                .containsExactly(
                        new PassageChange(
                                "a", "KEN", "en", null, "Text of a.", List.of("z"), List.of("x")),
                        new PassageChange(
                                "b", "KEN", "en", null, "Text of b.", List.of(), List.of("x")));
    }

    @Test
    void whatIsNoAnswerNowDoesNotCount() {
        var difference = new Difference(10);

        difference.add(List.of(passage("a", false, "x")), List.of(passage("a", false)));

        assertThat(difference.told(null, "new").passages()).isZero();
        assertThat(difference.told(null, "new").total()).isZero();
    }

    @Test
    void theRestIsCountedAndNotTold() {
        var difference = new Difference(1);

        difference.add(
                List.of(passage("a", true, "x"), passage("b", true, "x")),
                List.of(passage("a", true), passage("b", true)));

        assertThat(difference.told("old", "new").total()).isEqualTo(2);
        assertThat(difference.told("old", "new").items())
                .extracting(PassageChange::passage)
                .containsExactly("a");
    }

    private static IndexedPassage passage(String id, boolean current, String... themes) {
        return new IndexedPassage(
                id,
                Map.of(
                        "current",
                        current,
                        "state",
                        "KEN",
                        "language",
                        "en",
                        "text",
                        "Text of " + id + ".",
                        "theme",
                        List.of(themes)));
    }
}
