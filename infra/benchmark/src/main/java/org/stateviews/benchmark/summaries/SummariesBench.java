package org.stateviews.benchmark.summaries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.stateviews.summary.Background;
import org.stateviews.summary.Sentence;

/** Chooses sentences from themes of which an editor chose before, and compares. */
public final class SummariesBench {

    private static final int LARGE_THEME = 3_000;

    private SummariesBench() {}

    /**
     * Measures ours beside first sentences and random ones.
     *
     * @throws IOException when a file cannot be read
     * @throws IllegalArgumentException when one is of another shape
     */
    public static SummariesReport run(SummariesOptions options) throws IOException {
        return run(options, LARGE_THEME);
    }

    static SummariesReport run(SummariesOptions options, int largeTheme) throws IOException {
        var gold = options.ownGold();
        var themes = gold.isPresent() ? GoldFile.in(gold.get()) : GoldFile.ours();
        var all = all(themes);
        var contestants = contestants(all, options.told());
        return new SummariesReport(
                contestants.stream().map(Contestant::name).toList(),
                themes.stream().map(it -> row(it, contestants)).toList(),
                SummariesSpeed.at(largeTheme, all),
                options.taken() ? taken(themes, contestants.getFirst()) : List.of());
    }

    static List<Sentence> all(List<GoldTheme> themes) {
        return themes.stream().flatMap(it -> it.texts().stream()).toList();
    }

    static List<Contestant> contestants(List<Sentence> all, boolean told) {
        var contestants = new ArrayList<Contestant>();
        contestants.add(Contestant.ours(Background.of(all)));
        if (told) {
            contestants.add(Contestant.told(all));
        }
        contestants.add(Contestant.lead());
        contestants.add(Contestant.top());
        contestants.add(Contestant.random());
        return contestants;
    }

    static SummariesReport.Row row(GoldTheme theme, List<Contestant> contestants) {
        var scores = new LinkedHashMap<String, Score>();
        contestants.forEach(it -> scores.put(it.name(), it.score(theme)));
        return new SummariesReport.Row(theme, scores);
    }

    private static List<String> taken(List<GoldTheme> themes, Contestant ours) {
        var lines = new ArrayList<String>();
        for (var theme : themes) {
            lines.add(theme.name());
            for (var sentence : ours.taken(theme)) {
                lines.add(
                        "  %s %-10s %s"
                                .formatted(
                                        sentence.group(),
                                        "[" + theme.position(sentence) + "]",
                                        sentence.text()));
            }
            lines.add("");
        }
        return lines;
    }
}
