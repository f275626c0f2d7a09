package org.stateviews.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stateviews.contracts.language.OfficialLanguage.RUSSIAN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianTermsTests {

    private static final Searching SEARCHING = Searching.in(RUSSIAN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    безопасности        | безопасность
                    безопасность        | безопасностью
                    безопасный          | безопасности
                    государства         | государствам
                    государств          | государство
                    угрозы              | угроз
                    угрозами            | угроза
                    нормы               | норм
                    информационной      | информационная
                    международного      | международному
                    сотрудничество      | сотрудничества
                    потенциала          | потенциал
                    укрепления          | укрепление
                    доверия             | доверие
                    мер                 | меры
                    обязательства       | обязательств
                    резолюция           | резолюций
                    сессии              | сессия
                    рабочей             | рабочая
                    группы              | групп
                    уязвимости          | уязвимостей
                    применимость        | применимости
                    применение          | применения
                    атаки               | атак
                    инфраструктуры      | инфраструктура
                    переговоров         | переговоры
                    суверенитета        | суверенитет
                    отчёт               | отчета
                    учтённое            | учтенное
                    её учёт             | учет
                    права человека      | право, человек
                    технологий          | технологии
                    ответственное       | ответственного
                    конфликтов          | конфликты
                    мирного             | мирное
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
                    норма               | нормальный
                    мир                 | мера
                    право               | правда
                    государство         | государь
                    безопасность        | опасность
                    угроза              | гроза
                    потенциал           | потоп
                    резолюция           | революция
                    сессия              | пассия
                    атака               | атлас
                    Дания               | данные
                    """)
    void differentWordsStayApart(String one, String other) {
        assertThat(SEARCHING.bringsTogether(one, other)).isFalse();
    }

    @Test
    void stressMarksAndDecomposedLettersAreUnderstood() {
        assertThat(SEARCHING.bringsTogether("догово\u0301р", "договор")).isTrue();
        assertThat(SEARCHING.bringsTogether("краи\u0306", "край")).isTrue();
        assertThat(SEARCHING.bringsTogether("отче\u0308т", "отчет")).isTrue();
    }

    @Test
    void theHumanBeingIsNoStopWord() {
        assertThat(Term.words(SEARCHING.analyzer(), "не человек, а жизнь")).hasSize(2);
    }
}
