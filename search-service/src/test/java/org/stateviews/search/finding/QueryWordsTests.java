package org.stateviews.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.search.finding.QueryClause.Form;

class QueryWordsTests {
    @Test
    void wordsPhrasesPrefixesAndExclusionsAreToldApart() {
        var words = QueryWords.parse("threats \"regular institutional dialogue\" secur* -military");

        assertThat(words.clauses())
                .containsExactly(
                        new QueryClause(Form.WORD, "threats", false),
                        new QueryClause(Form.PHRASE, "regular institutional dialogue", false),
                        new QueryClause(Form.PREFIX, "secur", false),
                        new QueryClause(Form.WORD, "military", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“points of contact”",
                "«points of contact»",
                "„points of contact“",
                "「points of contact」"
            })
    void quotationMarksOfEveryLanguageMakeAPhrase(String typed) {
        assertThat(QueryWords.parse(typed).clauses())
                .containsExactly(new QueryClause(Form.PHRASE, "points of contact", false));
    }

    @Test
    void aQuotationMarkWithoutPartnerCountsAsNone() {
        assertThat(QueryWords.parse("\"capacity building").clauses())
                .extracting(QueryClause::text)
                .containsExactly("capacity", "building");
        assertThat(QueryWords.parse("capacity\" building").clauses())
                .extracting(QueryClause::form)
                .containsOnly(Form.WORD);
    }

    @ParameterizedTest
    @CsvSource({
        "A/78/265, A/78/265",
        "78/237, 78/237",
        "cyber-security, cyber-security",
        "l’information, l’information",
        "+(a|b)~2, +(a|b)~2"
    })
    void aWordKeepsItsSignsAndIsNoOperator(String typed, String expected) {
        assertThat(QueryWords.parse(typed).clauses())
                .containsExactly(new QueryClause(Form.WORD, expected, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"\"", "- * \" !? --", "***", "\"…\"", "\u00a0\u3000"})
    void whatHoldsNeitherLetterNorDigitIsPassedOver(String typed) {
        assertThat(QueryWords.parse(typed).clauses()).isEmpty();
    }

    @Test
    void aPhraseCanBeExcluded() {
        assertThat(QueryWords.parse("ICT -\"use of force\"").excluded())
                .containsExactly(new QueryClause(Form.PHRASE, "use of force", true));
    }

    @Test
    void wordsInArabicAndChineseAreWords() {
        assertThat(QueryWords.parse("بناء القدرات　网络安全").wanted())
                .extracting(QueryClause::text)
                .containsExactly("بناء", "القدرات", "网络安全");
    }
}
