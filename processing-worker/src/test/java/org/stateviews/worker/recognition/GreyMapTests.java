package org.stateviews.worker.recognition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GreyMapTests {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"0, abcdef", "90, daebfc", "180, fedcba", "270, cfbead"})
    void aPictureIsTurnedClockwise(int degrees, String turned) throws IOException {
        var map = GreyMap.of(file("P5\n3 2\n255\nabcdef")).orElseThrow().turned(degrees);

        assertThat(Files.readString(map.file(), US_ASCII)).endsWith("\n255\n" + turned);
        assertThat(GreyMap.of(map.file())).contains(map);
    }

    @Test
    void inkIsTheShareOfDarkPoints() throws IOException {
        var map = GreyMap.of(file("P5\n2 2\n255\n~~~\u007F")).orElseThrow();

        assertThat(map.ink()).isEqualTo(1);
    }

    @Test
    void theDensestPartHasMostInkAndIsNoPicture() throws IOException {
        var faint = "~".repeat(9) + "!";
        var text = "~~~~~!~~~!";
        var picture = "!".repeat(10);
        var map = GreyMap.of(file("P5\n10 3\n255\n" + light(faint + picture + text)));

        var part = map.orElseThrow().densest(3).orElseThrow();

        assertThat(Files.readString(part.file(), ISO_8859_1))
                .isEqualTo("P5\n10 1\n255\n" + light(text));
        assertThat(GreyMap.of(part.file())).contains(part);
    }

    @Test
    void thePartThatSaysMostBeginsAndEndsBetweenLines() throws IOException {
        var white = "~~~~~~~~~~";
        var line = "!!~~~~~~~~";
        var lines =
                Stream.of(white.repeat(10), line.repeat(9), white.repeat(2), line.repeat(3))
                        .collect(joining());
        var map = GreyMap.of(file("P5\n10 24\n255\n" + light(lines))).orElseThrow();

        var part = map.densest(2).orElseThrow();

        assertThat(part.height()).isEqualTo(15);
        assertThat(Files.readString(part.file(), ISO_8859_1)).endsWith(light(lines.substring(90)));
    }

    @Test
    void aBlankPageAndOneOfFewerRowsThanPartsHaveNone() throws IOException {
        assertThat(GreyMap.of(file("P5\n2 2\n255\n" + light("~~~~"))).orElseThrow().densest(2))
                .isEmpty();
        assertThat(GreyMap.of(file("P5\n2 2\n255\n~~~~")).orElseThrow().densest(3)).isEmpty();
    }

    private static String light(String points) {
        return points.replace('~', '\u00FF');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P6\n3 2\n255\nabcdef",
                "P5\n3 2\n255\nabcde",
                "P5\n3 2\n255\nabcdefg",
                "P5\n0 2\n255\n",
                "P5\n-3 2\n255\nabcdef",
                "P5\n3000000000 2\n255\nabcdef"
            })
    void whatIsNoSuchPictureIsNotBelieved(String content) throws IOException {
        assertThat(GreyMap.of(file(content))).isEmpty();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("page-1.pgm"), content, ISO_8859_1);
    }
}
