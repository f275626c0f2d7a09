package org.stateviews.benchmark.pages;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a bench of pages came to; what the folder holds nothing for is empty.
 *
 * @param bare Tika in one fork
 * @param alone the platform, reading only
 * @param all the platform, until everything can be found
 * @param tesseract pages drawn and recognised by two processes
 * @param lane the platform's lane of scans
 * @param meanwhile from the receipt of ten pages of text until they are found, while that lane
 *     works
 * @param times of the worker's stages
 */
public record PagesReport(
        Optional<Rate> bare,
        Optional<Rate> alone,
        Optional<Rate> all,
        Optional<Rate> tesseract,
        Optional<Rate> lane,
        Optional<Duration> meanwhile,
        Map<String, Stages.Spent> times) {

    private static final double ALONE = 0.85;
    private static final double EVERYTHING = 0.60;
    private static final double LANE = 0.90;
    private static final Duration MEANWHILE = Duration.ofSeconds(10);

    public PagesReport {
        times = Map.copyOf(times);
    }

    /** Whether every aim was reached. */
    public boolean good() {
        return reaches(alone, bare, ALONE)
                && reaches(all, bare, EVERYTHING)
                && reaches(lane, tesseract, LANE)
                && meanwhile.filter(it -> it.compareTo(MEANWHILE) >= 0).isEmpty();
    }

    private static boolean reaches(Optional<Rate> rate, Optional<Rate> bare, double aim) {
        return rate.isEmpty() || bare.isEmpty() || rate.get().of(bare.get()) >= aim;
    }

    /** A table of rates, then one of stages. */
    public String text() {
        var text = new StringBuilder();
        line(text, "bare Tika in a fork", bare, Optional.empty(), 0);
        line(text, "reading alone", alone, bare, ALONE);
        line(text, "everything on", all, bare, EVERYTHING);
        line(text, "bare drawing and Tesseract", tesseract, Optional.empty(), 0);
        line(text, "lane of scans", lane, tesseract, LANE);
        meanwhile.ifPresent(
                it ->
                        text.append(
                                String.format(
                                        Locale.ROOT,
                                        "  %-28s %8.1f s from receipt to found, aim %d s%n",
                                        "ten pages of text meanwhile",
                                        it.toMillis() / 1000.0,
                                        MEANWHILE.toSeconds())));
        text.append(
                String.format("%n  %-12s %8s %10s %12s%n", "stage", "times", "seconds", "ms each"));
        new TreeMap<>(times).forEach((stage, spent) -> text.append(stage(stage, spent)));
        return text.toString();
    }

    private static void line(
            StringBuilder text, String name, Optional<Rate> rate, Optional<Rate> bare, double aim) {
        text.append(String.format(Locale.ROOT, "  %-28s ", name));
        if (rate.isEmpty()) {
            text.append("no such pages\n");
            return;
        }
        text.append(
                String.format(
                        Locale.ROOT,
                        "%8.2f pages/s  (%d pages in %.1f s)",
                        rate.get().perSecond(),
                        rate.get().pages(),
                        rate.get().time().toMillis() / 1000.0));
        bare.ifPresent(
                it ->
                        text.append(
                                String.format(
                                        Locale.ROOT,
                                        "  %.0f %% of bare, aim %.0f %%",
                                        100 * rate.get().of(it),
                                        100 * aim)));
        text.append('\n');
    }

    private static String stage(String name, Stages.Spent spent) {
        return String.format(
                Locale.ROOT,
                "  %-12s %8.0f %10.2f %12.1f%n",
                name,
                spent.count(),
                spent.seconds(),
                1000 * spent.seconds() / Math.max(1, spent.count()));
    }
}
