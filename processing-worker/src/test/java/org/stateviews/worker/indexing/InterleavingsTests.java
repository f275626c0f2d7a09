package org.stateviews.worker.indexing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.Event.ReviewEvent;
import org.stateviews.contracts.event.Searchable;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.worker.classification.SmallScheme;
import org.stateviews.worker.facts.SubmissionFacts;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.passages.PassageCutter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A thousand histories, each told in order and told shuffled, with repetitions, killed workers and
 * an index that comes and goes: both end in the same index, document by document.
 */
@Execution(ExecutionMode.CONCURRENT)
class InterleavingsTests {

    private static final int WORLDS = 50;
    private static final int SUBMISSIONS = 5;

    private static PageFiles files;
    private static SubmissionView view;

    @BeforeAll
    static void prepare() {
        var store = new MemoryStore();
        files = new PageFiles(store, JsonMapper.shared());
        view = new SubmissionView(files, PassageCutter.load(), SmallScheme.of("charter", store));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 42, 1_945, 78_237})
    void everyOrderEndsInTheSameIndex(long seed) {
        var random = new Random(seed);
        long corrected = 0;
        long moved = 0;
        long reviewed = 0;
        for (int world = 0; world < WORLDS; world++) {
            var histories = new Histories(random, files);
            var told =
                    IntStream.rangeClosed(1, SUBMISSIONS)
                            .mapToObj(histories::of)
                            .flatMap(List::stream)
                            .toList();
            var ordered = SimulatedLog.calm(told, view);
            var shuffled = SimulatedLog.deadly(shuffled(told, random), view, random);

            ordered.run();
            shuffled.run();

            assertThat(fields(shuffled.index()))
                    .as("seed %d, world %d", seed, world)
                    .isEqualTo(fields(ordered.index()));
            assertThat(rebuilt(shuffled.log(), random))
                    .as("rebuilt from the same log, seed %d, world %d", seed, world)
                    .isEqualTo(fields(shuffled.index()));
            assertEverythingShownWasAnnounced(shuffled.log());
            assertWhatIsComparedIsWhatTheIndexHolds(shuffled.log());
            corrected += count(shuffled.index(), PassageFields.CORRECTED_BY);
            reviewed += count(shuffled.index(), PassageFields.THEME_REVIEWS);
            moved += count(shuffled.index(), PassageFields.MOVED_FROM);
        }
        assertThat(corrected).as("corrections that have their place").isGreaterThan(WORLDS);
        assertThat(reviewed).as("reviews that have their place").isGreaterThan(WORLDS);
        assertThat(moved).as("corrections that moved").isPositive();
    }

    private static long count(MemoryIndex index, String field) {
        return fields(index).values().stream().filter(it -> it.containsKey(field)).count();
    }

    private static List<Event> shuffled(List<Event> told, Random random) {
        var events = new ArrayList<>(told);
        events.addAll(told.stream().filter(_ -> random.nextInt(3) == 0).toList());
        Collections.shuffle(events, random);
        keepRivalsInOrder(events, told);
        return events;
    }

    /**
     * Whatever the order, of two who reviewed the same version at one moment the log says who was
     * first; a repetition comes after what it repeats.
     */
    private static void keepRivalsInOrder(List<Event> events, List<Event> told) {
        told.stream()
                .filter(ReviewEvent.class::isInstance)
                .collect(groupingBy(it -> rivalry((ReviewEvent) it)))
                .forEach(
                        (rivalry, first) -> {
                            var places =
                                    IntStream.range(0, events.size())
                                            .filter(
                                                    it ->
                                                            events.get(it) instanceof ReviewEvent c
                                                                    && rivalry(c).equals(rivalry))
                                            .toArray();
                            var repeated = new ArrayList<>(first);
                            IntStream.of(places).mapToObj(events::get).forEach(repeated::add);
                            first.forEach(it -> repeated.remove(repeated.lastIndexOf(it)));
                            for (int i = 0; i < places.length; i++) {
                                events.set(places[i], repeated.get(i));
                            }
                        });
    }

    private static String rivalry(ReviewEvent said) {
        var what = said instanceof ThemeReviewed it ? it.theme() : "";
        return said.passage().id() + " " + what + " " + said.basedOn();
    }

    private static Map<String, Map<String, Object>> rebuilt(List<Event> log, Random random) {
        var rebuild = SimulatedLog.rebuild(log, view, random);
        rebuild.run();
        assertThat(rebuild.log()).as("a rebuild states nothing").isEqualTo(log);
        return fields(rebuild.index());
    }

    private static Map<String, Map<String, Object>> fields(MemoryIndex index) {
        return index.held().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> it.getValue().passage().fields()));
    }

    private static void assertWhatIsComparedIsWhatTheIndexHolds(List<Event> log) {
        for (var key : log.stream().map(Event::key).distinct().toList()) {
            var facts = new SubmissionFacts();
            log.stream().filter(it -> it.key().equals(key)).forEach(facts::fold);

            assertThat(view.compared(facts).stream().map(InterleavingsTests::compared).toList())
                    .isEqualTo(
                            view.of(facts, null).stream()
                                    .map(InterleavingsTests::compared)
                                    .toList());
        }
    }

    private static Map<String, Object> compared(IndexedPassage passage) {
        var fields = new HashMap<>(passage.fields());
        fields.keySet()
                .retainAll(
                        List.of(
                                PassageFields.TEXT_DIGEST,
                                PassageFields.CURRENT,
                                PassageFields.BEING_REPLACED,
                                PassageFields.READ_AS,
                                PassageFields.CORRECTIONS,
                                PassageFields.THEME_REVIEWS));
        fields.put("id", passage.id());
        return fields;
    }

    private static void assertEverythingShownWasAnnounced(List<Event> log) {
        for (var key : log.stream().map(Event::key).distinct().toList()) {
            var facts = new SubmissionFacts();
            log.stream().filter(it -> it.key().equals(key)).forEach(facts::fold);
            facts.shown()
                    .ifPresent(
                            revision ->
                                    assertThat(log)
                                            .as("%s.r%d is announced", key, revision)
                                            .anyMatch(
                                                    it ->
                                                            it instanceof Searchable said
                                                                    && said.inFull()
                                                                    && said.key().equals(key)
                                                                    && said.revision()
                                                                            == revision));
        }
    }
}
