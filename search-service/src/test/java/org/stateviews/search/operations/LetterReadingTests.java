package org.stateviews.search.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterReadingTests {
    @Test
    void aRecordWithoutAnyHeaderIsALetterAllTheSame() {
        var letter = LetterReading.letter(record(null));

        assertThat(letter.bytes()).isZero();
        assertThat(letter.exception()).isNull();
        assertThat(letter.failure()).isNull();
        assertThat(letter.origin()).isNull();
        assertThat(letter.address())
                .isEqualTo("/operations/dead-letters/3/17?topic=extraction.text.dlt");
    }

    @Test
    void aLongTextIsCutAndItsLengthIsSaid() {
        var text = LetterReading.text(record("é".repeat(30)), 10);

        assertThat(text.payload()).isEqualTo("é".repeat(10));
        assertThat(text.characters()).isEqualTo(30);
        assertThat(text.letter().bytes()).isEqualTo(60);
        assertThat(text.cut()).isTrue();
    }

    @Test
    void aCutDividesNoCharacterOfTwoHalves() {
        assertThat(LetterReading.text(record("ab😀cd"), 3).payload()).isEqualTo("ab");
        assertThat(LetterReading.text(record("ab😀cd"), 4).payload()).isEqualTo("ab😀");
    }

    @Test
    void aShortTextIsShownWhole() {
        var text = LetterReading.text(record("{}"), 2);

        assertThat(text.payload()).isEqualTo("{}");
        assertThat(text.cut()).isFalse();
    }

    private static ConsumerRecord<String, byte[]> record(@Nullable String value) {
        return new ConsumerRecord<>(
                "extraction.text.dlt", 3, 17, "key", value == null ? null : value.getBytes(UTF_8));
    }
}
