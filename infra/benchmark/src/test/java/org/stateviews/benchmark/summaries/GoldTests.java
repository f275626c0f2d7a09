package org.stateviews.benchmark.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.summary.Sentence;
import org.stateviews.summary.SentenceSplitter;
import org.stateviews.taxonomy.ConceptScheme;

class GoldTests {

    private final List<GoldTheme> themes;

    GoldTests() throws IOException {
        themes = GoldFile.ours();
    }

    @Test
    void themesAreThoseOfTheSchemeAndAThirdIsHeldBack() {
        assertThat(themes).hasSizeGreaterThanOrEqualTo(12);
        assertThat(themes).filteredOn(GoldTheme::held).hasSize(themes.size() / 3);
        assertThat(themes).allMatch(it -> ConceptScheme.shipped().concept(it.name()).isPresent());
    }

    @Test
    void eachThemeHasStatesEnoughAndAPickForEachOfItsPositions() {
        for (var theme : themes) {
            var states = theme.texts().stream().map(Sentence::group).collect(Collectors.toSet());
            var taken =
                    theme.sentences().stream()
                            .map(GoldSentence::position)
                            .filter(it -> !it.isEmpty())
                            .collect(Collectors.toSet());

            assertThat(states).hasSizeBetween(10, 20);
            assertThat(theme.picks()).hasSizeBetween(3, 5).hasSameSizeAs(theme.positions());
            assertThat(theme.positions()).isEqualTo(taken);
        }
    }

    @Test
    void passagesAreCutWhereTheirWriterCutThem() {
        for (var theme : themes) {
            for (var passage : passages(theme)) {
                var chinese = passage.getFirst().language() == OfficialLanguage.CHINESE;
                var sentences = passage.stream().map(Sentence::text).toList();

                assertThat(SentenceSplitter.split(String.join(chinese ? "" : " ", sentences)))
                        .containsExactlyElementsOf(sentences);
            }
        }
    }

    private static Iterable<List<Sentence>> passages(GoldTheme theme) {
        var passages = new LinkedHashMap<String, List<Sentence>>();
        for (var it : theme.texts()) {
            passages.computeIfAbsent(it.group(), _ -> new ArrayList<>()).add(it);
        }
        return passages.values();
    }
}
