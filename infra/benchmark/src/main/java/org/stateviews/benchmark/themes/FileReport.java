package org.stateviews.benchmark.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stateviews.taxonomy.Calibration;

/** What came of one file of labelled passages. */
record FileReport(
        String name, List<Judged> judged, Calibration calibration, Folds folds, Aims aims) {

    FileReport {
        judged = List.copyOf(judged);
    }

    /** Every topic that somebody gave to a passage, the most frequent first. */
    List<Counts> counts() {
        return judged.stream()
                .flatMap(it -> it.labelled().topics().stream())
                .distinct()
                .map(it -> Counts.of(it, judged))
                .sorted(
                        Comparator.comparingInt(Counts::positives)
                                .reversed()
                                .thenComparing(Counts::topic))
                .toList();
    }

    MacroF1 macro() {
        var enough = counts().stream().filter(it -> it.positives() >= aims.positives());
        return new MacroF1(enough.map(Counts::topic).toList(), judged);
    }

    Share withoutTheme() {
        var none = judged.stream().filter(it -> it.labelled().none()).toList();
        return Share.of(none, it -> it.concepts().isEmpty());
    }

    Translations translations() {
        return new Translations(judged);
    }

    Reliability reliability() {
        return Reliability.of(judged, _ -> calibration);
    }

    /** By calibrations that never saw the passage. */
    Reliability heldOut() {
        return Reliability.of(judged, folds::without);
    }

    /** Whether each aim that the file can tell about is reached. */
    boolean good() {
        boolean f1 = macro().topics().isEmpty() || macro().value() >= aims.macro();
        return f1
                && reliability().error() <= aims.error()
                && withoutTheme().reaches(aims.none())
                && (translations().isEmpty() || translations().sameTopics().reaches(aims.pairs()));
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(name + ": " + judged.size() + " passages that are not ambiguous");
        lines.add("topic                   meant right wrong missed  precision recall    F1");
        counts().forEach(it -> lines.add(row(it)));
        counts().forEach(it -> confusions(it.topic(), lines));
        lines.add(macroLine());
        if (!translations().isEmpty()) {
            lines.add(
                    "same topics in two languages: %s pairs (%.0f %% wanted); same concepts: %s"
                            .formatted(
                                    translations().sameTopics(),
                                    aims.pairs() * 100,
                                    translations().sameConcepts()));
        }
        lines.add(
                "about nothing here and without theme: %s passages (%.0f %% wanted)"
                        .formatted(withoutTheme(), aims.none() * 100));
        reliabilityLines("score", reliability(), lines);
        reliabilityLines("held out", heldOut(), lines);
        return String.join("\n", lines);
    }

    private static String row(Counts it) {
        return String.format(
                Locale.ROOT,
                "%-22s %6d %5d %5d %6d %10.2f %6.2f %5.2f",
                it.topic(),
                it.positives(),
                it.right(),
                it.wrong(),
                it.missed(),
                it.precision(),
                it.recall(),
                it.f1());
    }

    private void confusions(String topic, List<String> lines) {
        var confusions = new Confusions(topic, judged);
        if (!confusions.missed().isEmpty()) {
            lines.add("  %s missed; given instead: %s".formatted(topic, confusions.missed()));
        }
        if (!confusions.wrong().isEmpty()) {
            lines.add("  %s given wrongly; meant: %s".formatted(topic, confusions.wrong()));
        }
    }

    private String macroLine() {
        var macro = macro();
        if (macro.topics().isEmpty()) {
            return "no topic has " + aims.positives() + " passages";
        }
        return String.format(
                Locale.ROOT,
                "macro-F1 of %d topics with %d passages or more: %.3f (%.2f wanted)\n"
                        + "  95 %% of 1,000 resamples: %.3f to %.3f; without any one State: %.3f to"
                        + " %.3f",
                macro.topics().size(),
                aims.positives(),
                macro.value(),
                aims.macro(),
                macro.bootstrap().from(),
                macro.bootstrap().to(),
                macro.withoutOneState().from(),
                macro.withoutOneState().to());
    }

    private void reliabilityLines(String what, Reliability reliability, List<String> lines) {
        lines.add("%-9s  passages  mean score  share right".formatted(what));
        for (var it : reliability.bins()) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%.1f – %.1f  %8d  %10.2f  %11.2f",
                            it.number() / 10.0,
                            (it.number() + 1) / 10.0,
                            it.size(),
                            it.score(),
                            it.share()));
        }
        lines.add(
                String.format(
                        Locale.ROOT,
                        "expected calibration error: %.3f (%.2f at most wanted)",
                        reliability.error(),
                        aims.error()));
    }
}
