package org.stateviews.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | 27 مايو 2024, 18:05",
                "zh | 2024年5月27日 18:05",
                "en | 27 May 2024, 18:05",
                "fr | 27 mai 2024 à 18\u00a0h\u00a005",
                "ru | 27 мая 2024 года, 18:05",
                "es | 27 de mayo de 2024, 18:05"
            })
    void aMomentIsWrittenAsDocumentsInThatLanguageWriteIt(String language, String expected) {
        var moment = LocalDateTime.parse("2024-05-27T18:05:00");

        assertThat(DateForms.dayAndHour(Locale.of(language)).format(moment)).isEqualTo(expected);
    }

    @Test
    void frenchCountsTheFirstDayOfAMonth() {
        var form = DateForms.day(Locale.FRENCH);

        assertThat(form.format(LocalDate.parse("2024-05-01"))).isEqualTo("1er mai 2024");
        assertThat(form.format(LocalDate.parse("2024-05-21"))).isEqualTo("21 mai 2024");
    }
}
