package org.stateviews.language.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.language.OfficialLanguage;

class LanguageDetectorTests {

    private static final LanguageDetector DETECTOR = LanguageDetector.load();

    private static final String ENGLISH =
            "The coastal States agreed that a common register of points of contact is useful.";

    @Test
    void whatIsSureSaysSo() {
        var detection = DETECTOR.detect(ENGLISH);

        assertThat(detection.sure()).isTrue();
        assertThat(detection.official()).contains(OfficialLanguage.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Coordination internationale", "Ambassador Tiziano Belmonte"})
    void aTitleInLatinLettersIsNotSure(String title) {
        assertThat(DETECTOR.detect(title).sure()).isFalse();
    }

    @Test
    void capitalsChangeNothing() {
        assertThat(DETECTOR.detect(ENGLISH.toUpperCase(Locale.ROOT)))
                .isEqualTo(DETECTOR.detect(ENGLISH));
    }

    @Test
    void addressesAndSymbolsSayNothing() {
        var address = "https://example.org/une-adresse/qui-est-en-francais/pour-les-delegations ";

        assertThat(DETECTOR.detect(address + ENGLISH + " A/78/265, " + address).code())
                .isEqualTo("en");
        assertThat(DETECTOR.detect(address)).isEqualTo(Detection.NONE);
    }

    @Test
    void arabicIsArabicInPresentationFormsWithVowelSignsAndStretched() {
        var forms = "ﺗﺮﻯ ﺩﻭﻟﺘﻨﺎ ﺃﻥ ﺗﺒﺎﺩﻝ ﺍﻟﻤﻌﻠﻮﻣﺎﺕ ﻳﻘﻠﻞ ﻣﻦ ﺍﻟﺨﻄﺮ";
        assertThat(forms).isNotEqualTo(Normalizer.normalize(forms, Normalizer.Form.NFKC));

        assertThat(DETECTOR.detect(forms).code()).isEqualTo("ar");
        assertThat(
                        DETECTOR.detect(
                                        "تَرَى دَوْلَتُنَا أَنَّ تَبَادُلَ المعلومات ضـــروري"
                                                + " جـــدًّا")
                                .code())
                .isEqualTo("ar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The ministry published the strategy (in Arabic: الاستراتيجية الوطنية) in the"
                        + " autumn.",
                "ar|نشرت الوزارة في الخريف استراتيجيتها الوطنية المعروفة باسم Harbour Shield"
                        + " Programme.",
                "ru|Министерство опубликовало осенью стратегию под названием Harbour Shield.",
                "zh|该部于秋季公布了名为“Harbour Shield Programme”的国家战略。",
                "zh|日本の「かな」这个词在本文中只出现一次，其余部分都是用中文写成的，供各代表团参考。"
            })
    void aQuotationDoesNotChangeTheLanguage(String code, String text) {
        assertThat(DETECTOR.detect(text).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "12.5 %", "General views", "安全", "A/AC.292/2027/INF/5"})
    void tooLittleHasNoLanguage(String text) {
        assertThat(DETECTOR.detect(text)).isEqualTo(Detection.NONE);
    }

    @Test
    void aLanguageThatNobodyKnowsIsNoneOfTheSix() {
        var invented =
                "Brakkazu vomtig ylkhebbaw dzurnoq phexxim gwotluk zhabbeth kronquvy swibbek.";

        assertThat(DETECTOR.detect(invented).code()).startsWith("other:");
    }

    @Test
    void onlyTextsInTheSameScriptCanBeOneLanguage() {
        var russian = DETECTOR.detect("Прибрежные государства согласились вести общий реестр.");

        assertThat(DETECTOR.detect(ENGLISH).sharesScriptWith(DETECTOR.detect("A common register")))
                .isTrue();
        assertThat(DETECTOR.detect(ENGLISH).sharesScriptWith(russian)).isFalse();
    }
}
