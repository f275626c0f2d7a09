package org.stateviews.contracts.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.language.OfficialLanguage;
import tools.jackson.databind.json.JsonMapper;

class CallTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Deadline SPRING =
            new Deadline(LocalDateTime.parse("2024-05-31T18:00"), ZoneId.of("America/New_York"));

    @Test
    void theShippedCallIsTheOneOfParagraph8() throws IOException {
        var call = shipped();

        assertThat(call.id()).isEqualTo(new CallId("78-237-8"));
        assertThat(call.mandate().resolution()).isEqualTo("78/237");
        assertThat(call.mandate().paragraph()).isEqualTo(8);
        assertThat(call.deadline()).isNull();
        assertThat(call.titles().keySet())
                .containsAll(
                        Arrays.stream(OfficialLanguage.values())
                                .map(OfficialLanguage::code)
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRA", "TUR", "USA", "VAT", "PSE", "EU"})
    void theShippedCallTakesAnswersOfStatesObserversAndTheEuropeanUnion(String code)
            throws IOException {
        assertThat(shipped().accepts(new SubmitterCode(code))).isTrue();
    }

    @Test
    void observersMayAnswerAndAreNotCounted() throws IOException {
        assertThat(shipped().asked().contains(new SubmitterCode("VAT"))).isFalse();
        assertThat(shipped().accepts(new SubmitterCode("XYZ"))).isFalse();
    }

    @Test
    void lateIsWhatComesAfterTheDeadlineInItsOwnZone() throws IOException {
        var call = shipped().withDeadline(SPRING);

        assertThat(call.isLate(Instant.parse("2024-05-31T22:00:00Z"))).isFalse();
        assertThat(call.isLate(Instant.parse("2024-05-31T22:00:00.001Z"))).isTrue();
        assertThat(shipped().isLate(Instant.MAX)).isFalse();
    }

    @Test
    void aTitleThatIsMissingIsReadInEnglish() throws IOException {
        assertThat(shipped().title("pt")).isEqualTo(shipped().title("en"));
    }

    @Test
    void aCallWithoutEnglishTitleIsRefused() throws IOException {
        var untitled = text().replace("\"en\": \"Developments", "\"pt\": \"Developments");

        assertThatThrownBy(() -> JSON.readValue(untitled, Call.class))
                .hasMessageContaining("English title");
    }

    @Test
    void theSameCallIsTheSameJsonInEveryProcess() throws IOException {
        var titles = JSON.readTree(JSON.writeValueAsString(shipped())).get("titles");

        assertThat(titles.propertyNames()).containsExactly("ar", "en", "es", "fr", "ru", "zh");
    }

    private static Call shipped() throws IOException {
        return JSON.readValue(text(), Call.class);
    }

    private static String text() throws IOException {
        InputStream shipped = CallTests.class.getResourceAsStream("/calls/78-237-8.json");
        try (var in = Objects.requireNonNull(shipped)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
