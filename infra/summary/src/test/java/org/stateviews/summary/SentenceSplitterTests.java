package org.stateviews.summary;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTests {

    private static Stream<String> golden() throws IOException {
        var file = requireNonNull(SentenceSplitterTests.class.getResourceAsStream("sentences.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void cutsWhereAReaderWould(String line) {
        var sentences = List.of(line.substring(3).split("\\|"));
        var between = line.startsWith("zh") ? "" : " ";

        assertThat(SentenceSplitter.split(String.join(between, sentences)))
                .containsExactlyElementsOf(sentences);
    }

    @Test
    void placesAreThoseOfTheText() {
        var text = "  Peru agrees.\n\n Chile too  ";

        assertThat(SentenceSplitter.spans(text)).containsExactly(new Span(2, 14), new Span(17, 26));
    }

    @Test
    void aBlankLineEndsASentenceWithoutFullStop() {
        assertThat(SentenceSplitter.split("Views of Fiji\n \nFiji is grateful\nfor the help."))
                .containsExactly("Views of Fiji", "Fiji is grateful\nfor the help.");
    }

    @Test
    void nothingIsLostOfOddTexts() {
        for (var text : List.of("", " \n ", "...", "?!", "a", "1.", "No.", "»", "(a) (b) (c)")) {
            var kept = String.join("", SentenceSplitter.split(text));

            assertThat(kept.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        }
    }
}
