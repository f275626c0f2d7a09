package org.stateviews.worker.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.Event;
import org.stateviews.documents.StoreName;
import org.stateviews.worker.classification.SmallScheme;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.passages.PassageCutter;
import tools.jackson.databind.json.JsonMapper;

class MissingPageFileTests {

    @Test
    void aMissingPageFileHoldsUpItsOwnSubmissionOnly() {
        var store = new MemoryStore();
        var files = new PageFiles(store, JsonMapper.shared());
        var cutter = PassageCutter.load();
        var themes = SmallScheme.of("charter", store);
        var events = new ArrayList<Event>();
        var histories = new Histories(new Random(3), files);
        for (int number = 1; number <= 20; number++) {
            events.addAll(histories.of(number));
        }
        var whole = SimulatedLog.calm(events, new SubmissionView(files, cutter, themes));
        whole.run();
        var lost = firstPageFile(store);
        var held = store.take(lost);
        var holed = SimulatedLog.calm(events, new SubmissionView(files, cutter, themes));
        holed.run();

        assertThat(holed.index().held()).isNotEmpty();
        assertThat(whole.index().held()).hasSizeGreaterThan(holed.index().held().size());

        store.putIfAbsent(lost, held);
        holed.rest();

        assertThat(holed.index().held().keySet()).isEqualTo(whole.index().held().keySet());
    }

    /** First pages with text of a second reading, which counts when it has text. */
    private static StoreName firstPageFile(MemoryStore store) {
        return store.list(new StoreName("derived")).stream()
                .filter(it -> it.value().endsWith("-2/pages/1-100"))
                .filter(it -> store.get(it).filter(MissingPageFileTests::hasText).isPresent())
                .min(Comparator.comparing(StoreName::value))
                .orElseThrow();
    }

    private static boolean hasText(byte[] page) {
        return new String(page, UTF_8).contains("Charter");
    }
}
