package org.stateviews.language.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenLanguagesTests {

    private static final LanguageDetector DETECTOR = LanguageDetector.load();

    record Golden(String code, String text) {}

    static List<Golden> texts() throws IOException {
        try (var in = GoldenLanguagesTests.class.getResourceAsStream("/golden/languages.txt")) {
            var bytes = Objects.requireNonNull(in).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .map(parts -> new Golden(parts[0], parts[1]))
                    .toList();
        }
    }

    /** {@code other} alone stands for any other language, where nobody can say which. */
    @ParameterizedTest
    @MethodSource("texts")
    void everyTextIsTakenForWhatItIs(Golden golden) {
        var code = DETECTOR.detect(golden.text()).code();

        assertThat(golden.code().equals("other") ? code.split(":")[0] : code)
                .isEqualTo(golden.code());
    }
}
