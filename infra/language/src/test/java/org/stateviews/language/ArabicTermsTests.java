package org.stateviews.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stateviews.contracts.language.OfficialLanguage.ARABIC;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicTermsTests {

    private static final Searching SEARCHING = Searching.in(ARABIC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    الدول               | دولة
                    للدول               | دول
                    وللدول              | الدولة
                    وبالدول             | دولية
                    فالدول              | الدولي
                    كالدول              | دوليا
                    بالأمن              | أمن
                    بأمن                | الأمن
                    لأمن                | أمنية
                    وأمن                | الأمني
                    تهديدات             | التهديد
                    والتهديدات          | تهديد
                    الالتزامات          | التزام
                    بالتزاماتها         | الالتزام
                    إلكترونية           | الإلكتروني
                    الكترونية           | الإلكترونية
                    القانون             | قانونية
                    والقوانين           | القانون
                    وتعزيز              | تعزيز
                    ولتعزيز             | التعزيز
                    لتنمية              | التنمية
                    باستخدام            | الاستخدام
                    واستخدامها          | استخدام
                    لمواجهة             | المواجهة
                    لإنشاء              | إنشاء
                    السيبرانية          | سيبراني
                    والسيبراني          | السيبرانية
                    الهجمات             | هجمة
                    للقدرات             | القدرة
                    قدراتها             | قدرات
                    سيادتها             | السيادة
                    سياساته             | سياسة
                    الوطنية             | وطني
                    وثيقة               | الوثيقة
                    ووثائق              | الوثائق
                    وثائق               | الوثيقة
                    للجنة               | اللجنة
                    لجنة                | اللجان
                    قواعد               | القاعدة
                    المعايير            | معيار
                    ومبادئ              | المبدأ
                    المعلومات           | معلوماتية
                    تكنولوجيا           | التكنولوجيات
                    تعاون               | التعاونية
                    ضمان                | الضمانات
                    مؤسسات              | المؤسسة
                    مسؤولية             | المسؤوليات
                    ملزمة               | الملزم
                    المُسْتَدَامَة      | مستدامة
                    الـــدول            | الدول
                    ﺍﻟﺪﻭﻝ               | الدول
                    ﻻﺟﺊ                 | لاجئ
                    شبكة                | بالشبكات
                    آليات               | الآلية
                    القرار ٧٨/٢٣٧       | 78/237 قرار
                    افریقی              | أفريقيا
                    """)
    void inflectionsOfOneWordMeet(String one, String other) {
        assertThat(SEARCHING.bringsTogether(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    دولة                | دواء
                    أمن                 | إيمان
                    قانون               | قارة
                    سلاح                | سلام
                    تهديد               | تجديد
                    لجنة                | جنة
                    وطن                 | طن
                    ثقة                 | وثيقة
                    حوار                | جوار
                    التزام              | نظام
                    المانع              | الماني
                    هجوم                | نجوم
                    آلية                | وإليه
                    """)
    void differentWordsStayApart(String one, String other) {
        assertThat(SEARCHING.bringsTogether(one, other)).isFalse();
    }

    @Test
    void wordsOfOtherScriptsPass() {
        assertThat(Term.words(SEARCHING.analyzer(), "فريق OEWG والوثيقة"))
                .containsExactly("فريق", "oewg", "وثيق");
    }
}
