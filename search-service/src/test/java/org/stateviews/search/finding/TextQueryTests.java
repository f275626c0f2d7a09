package org.stateviews.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.DisMaxQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.junit.jupiter.api.Test;

class TextQueryTests {
    @Test
    void everyLanguageAndTheExactFieldsAreAskedForAllWords() {
        var analyses = wanted("threats security");

        assertThat(analyses.queries()).hasSize(7);
        assertThat(analyses.queries().getFirst().simpleQueryString().fields())
                .containsExactly("text_ar", "heading_ar");
        assertThat(analyses.queries())
                .extracting(it -> it.simpleQueryString().defaultOperator().jsonValue())
                .containsOnly("and");
    }

    @Test
    void theExactFieldsTakeEachWordAsThePhraseItIsCutInto() {
        var exact = wanted("A/78/265 网络").queries().getLast().simpleQueryString();

        assertThat(exact.fields()).containsExactly("text", "heading");
        assertThat(exact.query()).isEqualTo("\"A/78/265\" \"网络\"");
    }

    @Test
    void aPrefixBesideWordsIsLookedUpAmongUnstemmedWordsToo() {
        var english = wanted("threats Securit*").queries().get(2).bool().must();

        assertThat(english.getFirst().simpleQueryString().query()).isEqualTo("threats");
        assertThat(english.getLast().simpleQueryString().query()).isEqualTo("securit*");
        assertThat(english.getLast().simpleQueryString().fields())
                .containsExactly("text_en", "heading_en", "text", "heading");
    }

    @Test
    void anExclusionHoldsInEveryAnalysis() {
        var query = query("security -military").bool();

        assertThat(query.must()).hasSize(1);
        assertThat(query.mustNot()).hasSize(1);
        assertThat(query.mustNot().getFirst().disMax().queries())
                .hasSize(7)
                .noneMatch(it -> it.simpleQueryString().query().contains("-"));
    }

    @Test
    void onlyExclusionsLeaveEverythingElse() {
        assertThat(query("-military").bool().must().getFirst().isMatchAll()).isTrue();
    }

    @Test
    void wordsThatMeanNothingFindNothing() {
        assertThat(query("!?").isMatchNone()).isTrue();
    }

    private static DisMaxQuery wanted(String typed) {
        return query(typed).bool().must().getFirst().disMax();
    }

    private static Query query(String typed) {
        return TextQuery.of(QueryWords.parse(typed));
    }
}
