package org.stateviews.worker.passages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. States should|1",
                "12) States should|12",
                "104 - States should|104",
                "7 – États|7",
                "٤ - ينبغي للدول|٤",
                "١٢. ينبغي للدول|١٢",
                "1.各国应当|1",
                "3、各国应当|3",
                "四、各国应当|四",
                "十二、各国应当|十二",
                "（二）各国应当|二",
                "（3）各国应当|3",
                "(a) States should|a",
                "(iv) States should|iv",
                "(б) государства|б",
                "(أ) ينبغي للدول|أ",
                "١ ـ ينبغي للدول|١",
                "أ) ينبغي للدول|أ",
                "a) Les États|a",
                "iii) Les États|iii",
                "б) государства|б",
                "(二) 各国应当|二",
                "(三)各国应当|三",
                "1.2. States should|1.2",
                "1.2.3 States should|1.2.3"
            })
    void theNumberThatAnAuthorGaveIsRead(String text, String number) {
        assertThat(Numbering.of(text)).contains(number);
        assertThat(Numbering.begins(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "States should",
                "2024. was a year",
                "78/237 says",
                "1.5 million",
                "12-15 States",
                "(see above) States",
                "(A) States",
                "10 States",
                "A/78/265 says",
                "一些国家",
                ""
            })
    void otherBeginningsAreNoNumber(String text) {
        assertThat(Numbering.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"• One", "– Uno", "* One", "IV. Norms", "I. Introduction"})
    void bulletsAndRomanNumeralsBeginSomethingWithoutANumber(String line) {
        assertThat(Numbering.begins(line)).isTrue();
        assertThat(Numbering.of(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"–no space", "Ivory", "IV and V", "-"})
    void otherLinesGoOn(String line) {
        assertThat(Numbering.begins(line)).isFalse();
    }
}
