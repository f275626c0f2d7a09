package org.stateviews.search.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTests {
    @ParameterizedTest
    @CsvSource({"1, 4, IV.", "1, 39, XXXIX.", "2, 3, C.", "2, 27, AA.", "3, 12, 12."})
    void headingsHaveNumbersOfTheirLevel(int level, int number, String printed) {
        assertThat(Numerals.heading(level, number)).isEqualTo(printed);
    }

    @Test
    void aHeadingBeginsTheNumbersBelowItAnew() {
        var body =
                List.<Element>of(
                        new Element.Heading("a", 1, "One"),
                        new Element.Heading("b", 2, "Below"),
                        Samples.numbered("p", "text"),
                        new Element.Heading("c", 1, "Two"),
                        new Element.Heading("d", 2, "Below again"),
                        Samples.numbered("q", "text"));
        var outline = Outline.of(body);

        assertThat(body).map(outline::number).containsExactly("I.", "A.", "1.", "II.", "A.", "2.");
        assertThat(body)
                .map(outline::section)
                .containsExactly(
                        "I. One",
                        "A. Below",
                        "A. Below",
                        "II. Two",
                        "A. Below again",
                        "A. Below again");
    }

    @Test
    void twoElementsWithOneIdAreRefused() {
        assertThatThrownBy(
                        () ->
                                new Manuscript(
                                        Samples.masthead(),
                                        List.of(Samples.plain("a", "one")),
                                        List.of(Samples.plain("a", "two")),
                                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id a");
    }
}
