package org.stateviews.taxonomy.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.Harbour;

class ThreadsTests {

    private static final List<String> TEXTS =
            List.of(
                    "A lighthouse in the fog.",
                    "We support a night closure of the harbour.",
                    "A guiding beam over the harbour, and a museum; a lamp gave the signal.",
                    "Nothing of the kind.");

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        var classifier = Classifier.of(Harbour.scheme());
        try (var threads = Executors.newFixedThreadPool(4)) {
            var expected = answers(classifier);
            var tasks =
                    IntStream.range(0, 400)
                            .<Callable<List<List<ThemeMatch>>>>mapToObj(
                                    _ -> () -> answers(classifier))
                            .toList();

            assertThat(threads.invokeAll(tasks))
                    .extracting(Future::resultNow)
                    .allSatisfy(it -> assertThat(it).isEqualTo(expected));
        }
    }

    private static List<List<ThemeMatch>> answers(Classifier classifier) {
        return TEXTS.stream()
                .map(it -> classifier.weigh(Passage.of(it, OfficialLanguage.ENGLISH)))
                .toList();
    }
}
