package org.stateviews.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.language.OfficialLanguage;

class BaselinesTests {

    private static final List<Sentence> ALL =
            List.of(of("a1", "A"), of("a2", "A"), of("a3", "A"), of("b1", "B"), of("b2", "B"));

    private static Sentence of(String id, String group) {
        return Sentence.of(id, group, OfficialLanguage.ENGLISH, id);
    }

    private static List<String> ids(Ranker ranker, int most) {
        return ranker.rank(ALL, most).stream().map(it -> it.sentence().id()).toList();
    }

    @Test
    void firstSentencesAreThoseOfEachTextInTurnOrOfTheFirstText() {
        assertThat(ids(new FirstSentences(true), 4)).containsExactly("a1", "b1", "a2", "b2");
        assertThat(ids(new FirstSentences(true), 9)).hasSize(5);
        assertThat(ids(new FirstSentences(false), 2)).containsExactly("a1", "a2");
    }

    @Test
    void aDrawIsTheSameForTheSameSeed() {
        assertThat(ids(new RandomSentences(3), 4))
                .isEqualTo(ids(new RandomSentences(3), 4))
                .doesNotHaveDuplicates()
                .hasSize(4)
                .isNotEqualTo(ids(new RandomSentences(4), 4));
    }
}
