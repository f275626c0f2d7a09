package org.stateviews.search.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportEdited;

/** Random histories of two editors who do not see each other, told again and again. */
class ReportHistoriesTests {
    private static final int EDITS = 40;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyHistoryIsOneReportHoweverOftenItIsToldAndLosesNoWords(int seed) {
        var random = new Random(seed);
        var log = log(random);

        var once = fold(log);
        var told = fold(withRepeats(log, random));

        assertThat(told).isEqualTo(once);
        assertThat(words(once)).containsAll(written(log));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPrefixIsAVersionThatCanBeMadeAgain(int seed) {
        var log = log(new Random(seed));
        var half = log.subList(0, EDITS / 2);

        var whole = half.stream().reduce(start(), Report::with, (_, b) -> b);
        var onwards =
                log.subList(EDITS / 2, EDITS).stream().reduce(whole, Report::with, (_, b) -> b);

        assertThat(whole.version()).isEqualTo(2 + EDITS / 2);
        assertThat(onwards).isEqualTo(fold(log));
    }

    private static Report start() {
        return Sample.drafted(
                Sample.sentence("Ghana speaks.", "GHA"), Sample.sentence("Kenya speaks.", "KEN"));
    }

    private static Report fold(List<ReportEdited> log) {
        return log.stream().reduce(start(), Report::with, (_, b) -> b);
    }

    /**
     * Each editor looks at the report now and then only, so that most of what is based is stale.
     */
    private static List<ReportEdited> log(Random random) {
        var log = new ArrayList<ReportEdited>();
        var now = start();
        var seen = new Report[] {now, now};
        for (int i = 0; i < EDITS; i++) {
            int editor = random.nextInt(2);
            if (random.nextInt(3) == 0) {
                seen[editor] = now;
            }
            var edit = edit(seen[editor], "Text " + i + ".", random);
            var event = Sample.edited("e" + i, editor == 0 ? "ana" : "ben", edit);
            log.add(event);
            now = now.with(event);
        }
        return log;
    }

    private static ReportEdit edit(Report seen, String text, Random random) {
        var block = seen.all().get(random.nextInt(seen.all().size()));
        var other = seen.all().get(random.nextInt(seen.all().size()));
        return switch (random.nextInt(6)) {
            case 0 -> Sample.inserted(random.nextBoolean() ? other.id() : null, text);
            case 1 -> new ReportEdit.BlockMoved(block.id(), other.id());
            case 2 -> new ReportEdit.BlockRemoved(block.id(), block.version());
            case 3 -> new ReportEdit.Commented(block.id(), text);
            default -> Sample.written(block, block.version(), text);
        };
    }

    private static List<ReportEdited> withRepeats(List<ReportEdited> log, Random random) {
        var told = new ArrayList<ReportEdited>();
        for (var event : log) {
            told.add(event);
            told.add(told.get(random.nextInt(told.size())));
        }
        return told;
    }

    /** All words that a reader of the report can still be shown. */
    private static Set<String> words(Report report) {
        return report.all().stream()
                .flatMap(
                        it ->
                                Stream.concat(
                                        Stream.concat(
                                                        it.texts().stream(),
                                                        it.alternatives().stream())
                                                .map(BlockText::line),
                                        it.remarks().stream().map(Remark::text)))
                .collect(Collectors.toSet());
    }

    private static List<String> written(List<ReportEdited> log) {
        return log.stream()
                .flatMap(
                        it ->
                                switch (it.edit()) {
                                    case ReportEdit.BlockWritten b ->
                                            Stream.of(b.sentences().getFirst().text());
                                    case ReportEdit.BlockInserted b ->
                                            Stream.of(b.sentences().getFirst().text());
                                    case ReportEdit.Commented c -> Stream.of(c.text());
                                    default -> Stream.<String>empty();
                                })
                .toList();
    }
}
