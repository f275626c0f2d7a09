package org.stateviews.worker.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.worker.outcome.Block.Kind;

class LanguagesTests {

    private static final Languages LANGUAGES = Languages.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|ينبغي للدول أن تتعاون من أجل تعزيز أمن تكنولوجيات المعلومات والاتصالات.",
                "zh|各国应当开展合作，加强信息和通信技术的安全。",
                "en|States should cooperate to strengthen the security of these technologies.",
                "fr|Les États devraient coopérer afin de renforcer la sécurité de ces technologies.",
                "ru|Государствам следует сотрудничать, чтобы укреплять безопасность технологий.",
                "es|Los Estados deberían cooperar para fortalecer la seguridad de las tecnologías."
            })
    void theSixOfficialLanguagesAreKnown(String code, String text) {
        assertThat(LANGUAGES.of(text)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "other:fa|کشورها باید برای تقویت امنیت فناوری اطلاعات و ارتباطات با یکدیگر همکاری کنند.",
                "other:uk|Держави повинні співпрацювати, щоб зміцнювати безпеку інформаційних технологій.",
                "other:pt|Os Estados deveriam cooperar para fortalecer a segurança das tecnologias da informação.",
                "other:it|Gli Stati dovrebbero cooperare per rafforzare la sicurezza delle tecnologie."
            })
    void theirNeighboursAreTurnedAway(String code, String text) {
        assertThat(LANGUAGES.of(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "42", "Annex 1", "A/78/265", "General views", "安全", "1 2 3 4 5 6 7 8 9"})
    void tooLittleIsNotJudged(String text) {
        assertThat(LANGUAGES.of(text)).isEmpty();
    }

    @Test
    void aFewChineseCharactersSayMoreThanAFewLetters() {
        assertThat(LANGUAGES.of("各国应当加强合作")).contains("zh");
    }

    @Test
    void aDocumentSpeaksTheLanguageOfMostOfItsText() {
        var segments =
                List.of(
                        segment("Annex"),
                        segment("States should cooperate on the security of technologies."),
                        segment(
                                "Les États devraient coopérer afin de renforcer la sécurité de tous."),
                        segment(
                                "Nous proposons un mécanisme permanent sous les auspices de l’Organisation."));

        assertThat(LANGUAGES.ofWhole(segments)).isEqualTo("fr");
        assertThat(LANGUAGES.ofWhole(List.of(segment("42")))).isEqualTo("und");
        assertThat(LANGUAGES.ofWhole(List.of())).isEqualTo("und");
    }

    private static Segment segment(String text) {
        return new Segment(Kind.PARAGRAPH, 0, 1, 1, text, 0);
    }
}
