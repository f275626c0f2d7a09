package org.stateviews.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stateviews.contracts.language.OfficialLanguage;

class CueWordsTests {

    private static Tone tone(String language, String text) {
        var of = OfficialLanguage.ofCode(language).orElseThrow();
        return CueWords.shipped().tone(Sentence.of("", "", of, text));
    }

    @ParameterizedTest
    @CsvSource({
        "en, States must not do so., Fiji expresses its gratitude., Fiji has a port.",
        "fr, Les États doivent agir., La France remercie le Président., Le port est grand.",
        "es, Los Estados deben actuar., El Perú agradece esta labor., El puerto es grande.",
        "ru, Государства должны действовать., Россия благодарит Председателя., Порт большой.",
        "ar, ينبغي للدول أن تعمل., تشكر مصر الأمين العام., الميناء كبير.",
        "zh, 各国应当行动。, 中国感谢秘书长。, 港口很大。"
    })
    void tellPositionsFromCourtesyInAllLanguages(
            String language, String position, String courtesy, String plain) {
        assertThat(tone(language, position)).isEqualTo(Tone.POSITION);
        assertThat(tone(language, courtesy)).isEqualTo(Tone.COURTESY);
        assertThat(tone(language, plain)).isEqualTo(Tone.PLAIN);
    }

    @Test
    void aPolitePositionIsAPosition() {
        assertThat(tone("en", "Ghana thanks the Chair, who should continue."))
                .isEqualTo(Tone.POSITION);
    }
}
