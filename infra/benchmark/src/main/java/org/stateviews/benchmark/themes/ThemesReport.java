package org.stateviews.benchmark.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well themes are given, file by file, and what that costs.
 *
 * @param samples what came of the samples, where that was asked for
 * @param learning what could be learned of the passages, where that was asked for
 * @param speeds none without labelled passages; else at the scheme as it is, then at more patterns
 *     where that was asked for
 */
public record ThemesReport(
        String scheme,
        List<FileReport> files,
        Optional<SamplesReport> samples,
        Optional<LearningReport> learning,
        List<Speed> speeds,
        Aims aims,
        boolean showWrong) {

    public ThemesReport {
        files = List.copyOf(files);
        speeds = List.copyOf(speeds);
    }

    /** Whether every aim is reached. */
    public boolean good() {
        return files.stream().allMatch(FileReport::good)
                && samples.stream().allMatch(SamplesReport::good)
                && speeds.stream().limit(1).allMatch(it -> it.passagesPerSecond() >= aims.speed());
    }

    /** Tables, shares with what is wanted beside them, and what was judged otherwise. */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add("scheme " + scheme + "\n");
        for (var file : files) {
            lines.add(file.text());
            if (showWrong) {
                file.judged().stream()
                        .filter(it -> !it.right())
                        .forEach(it -> lines.add("  " + it));
            }
            lines.add("");
        }
        samples.ifPresent(it -> lines.add(it.text() + "\n"));
        learning.ifPresent(it -> lines.add(it.text() + "\n"));
        if (!speeds.isEmpty()) {
            speeds.forEach(it -> lines.add(it.toString()));
            lines.add(
                    String.format(
                            Locale.ROOT, "%,.0f passages/s wanted at the first", aims.speed()));
        }
        return String.join("\n", lines);
    }
}
