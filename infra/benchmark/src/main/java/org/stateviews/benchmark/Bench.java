package org.stateviews.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stateviews.benchmark.chaos.Chaos;
import org.stateviews.benchmark.chaos.ChaosOptions;
import org.stateviews.benchmark.files.AwkwardFiles;
import org.stateviews.benchmark.files.FilesOptions;
import org.stateviews.benchmark.language.LanguageBench;
import org.stateviews.benchmark.language.LanguageOptions;
import org.stateviews.benchmark.outages.Outages;
import org.stateviews.benchmark.outages.OutagesOptions;
import org.stateviews.benchmark.pages.Pages;
import org.stateviews.benchmark.pages.PagesOptions;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.rebuild.Rebuild;
import org.stateviews.benchmark.rebuild.RebuildOptions;
import org.stateviews.benchmark.report.ReportBench;
import org.stateviews.benchmark.report.ReportOptions;
import org.stateviews.benchmark.summaries.SummariesBench;
import org.stateviews.benchmark.summaries.SummariesOptions;
import org.stateviews.benchmark.themes.Agreement;
import org.stateviews.benchmark.themes.ThemesBench;
import org.stateviews.benchmark.themes.ThemesOptions;
import org.stateviews.benchmark.trial.Voice;
import org.stateviews.benchmark.withdrawal.Withdrawal;
import org.stateviews.benchmark.withdrawal.WithdrawalOptions;

/** Behind {@code infra/bench NAME [options]}; without a name it lists the benches. */
public final class Bench {

    private static final String LIST =
            """
            Usage: infra/bench NAME [options]

              %s
                  sends submissions while processes are killed, then counts what became of them
              %s
                  builds the index anew while it is searched and written, and compares
              %s
                  tells the language of texts whose language is known, and counts the mistakes
              %s
                  gives themes to passages whose topics are known, and compares
              %s
                  compares what two readers who did not know of each other say of the same passages
              %s
                  chooses sentences where an editor chose before, and compares with first and random ones
              %s
                  takes away Kafka, Elasticsearch and the store for minutes each, under load
              %s
                  takes back and replaces texts that are being read, and watches what is found
              %s
                  sends every file that FOLDER/FILES.csv lists, and holds each end against the list
              %s
                  reads the same files by bare libraries and by the platform, in pages a second
              %s
                  drafts a report from the replies of Member States, and looks for its evidence\
            """
                    .formatted(
                            ChaosOptions.USAGE,
                            RebuildOptions.USAGE,
                            LanguageOptions.USAGE,
                            ThemesOptions.USAGE,
                            Agreement.USAGE,
                            SummariesOptions.USAGE,
                            OutagesOptions.USAGE,
                            WithdrawalOptions.USAGE,
                            FilesOptions.USAGE,
                            PagesOptions.USAGE,
                            ReportOptions.USAGE);

    private Bench() {}

    /**
     * Ends with 0 when everything is as it must be, with 1 when it is not, with 2 when it was asked
     * wrongly.
     */
    public static void main(String[] words) throws InterruptedException {
        var home = Path.of(System.getProperty("stateviews.home", "."));
        if (words.length == 0) {
            System.out.println(LIST);
            return;
        }
        var options = List.of(words).subList(1, words.length);
        var data = home.resolve("infra/benchmark/target/platform");
        System.exit(run(words[0], options, home, data));
    }

    private static int run(String bench, List<String> options, Path home, Path data)
            throws InterruptedException {
        try {
            return switch (bench) {
                case "chaos" -> chaos(home, ChaosOptions.parse(options, data));
                case "language" -> language(LanguageOptions.parse(options));
                case "themes" -> themes(ThemesOptions.parse(options));
                case "agreement" -> agreement(options);
                case "summaries" -> summaries(SummariesOptions.parse(options));
                case "rebuild" -> rebuild(home, RebuildOptions.parse(options, data));
                case "outages" -> outages(home, OutagesOptions.parse(options, data));
                case "withdrawal" -> withdrawal(home, WithdrawalOptions.parse(options, data));
                case "files" -> files(home, FilesOptions.parse(options, data));
                case "pages" -> pages(home, PagesOptions.parse(options, data));
                case "report" -> report(home, ReportOptions.parse(options, data));
                default ->
                        throw new IllegalArgumentException(
                                "There is no bench " + bench + ".\n" + LIST);
            };
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (IllegalStateException | IOException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static int chaos(Path home, ChaosOptions options) throws InterruptedException {
        var voice = new Voice(System.out);
        var report = new Chaos(started(home, options.data(), voice), options, voice).run();
        System.out.println("\n" + report.text());
        return report.good() ? 0 : 1;
    }

    private static int rebuild(Path home, RebuildOptions options)
            throws IOException, InterruptedException {
        var voice = new Voice(System.out);
        var report = new Rebuild(started(home, options.data(), voice), options, voice).run();
        System.out.println("\n" + report.text());
        return report.good() ? 0 : 1;
    }

    private static int language(LanguageOptions options) throws IOException {
        var report = LanguageBench.run(options);
        System.out.println(report.text());
        return report.good() ? 0 : 1;
    }

    private static int themes(ThemesOptions options) throws IOException {
        var report = ThemesBench.run(options);
        System.out.println(report.text());
        return report.good() ? 0 : 1;
    }

    private static int agreement(List<String> words) throws IOException {
        System.out.println(Agreement.run(words));
        return 0;
    }

    private static int summaries(SummariesOptions options) throws IOException {
        var report = SummariesBench.run(options);
        System.out.println(report.text());
        return report.good() ? 0 : 1;
    }

    private static int outages(Path home, OutagesOptions options) throws InterruptedException {
        var voice = new Voice(System.out);
        Outages.tidy(options.data());
        var report = new Outages(started(home, options.data(), voice), options, voice).run();
        System.out.println("\n" + report.text());
        return report.good() ? 0 : 1;
    }

    private static int withdrawal(Path home, WithdrawalOptions options)
            throws InterruptedException {
        var voice = new Voice(System.out);
        var report = new Withdrawal(started(home, options.data(), voice), options, voice).run();
        System.out.println("\n" + report.text());
        return report.good() ? 0 : 1;
    }

    private static int files(Path home, FilesOptions options)
            throws IOException, InterruptedException {
        var voice = new Voice(System.out);
        var report = new AwkwardFiles(started(home, options.data(), voice), options, voice).run();
        System.out.println("\n" + report.text());
        return report.good() ? 0 : 1;
    }

    private static int pages(Path home, PagesOptions options)
            throws IOException, InterruptedException {
        var report = new Pages(home, options, new Voice(System.out)).run();
        System.out.println("\n" + report.text());
        return report.good() ? 0 : 1;
    }

    private static int report(Path home, ReportOptions options)
            throws IOException, InterruptedException {
        var voice = new Voice(System.out);
        var report = new ReportBench(started(home, options.data(), voice), options, voice).run();
        System.out.println("\n" + report.text());
        return report.good() ? 0 : 1;
    }

    private static OwnPlatform started(Path home, Path data, Voice voice) {
        var platform = new OwnPlatform(home, data);
        voice.say("starting a platform over " + platform.data());
        platform.start();
        return platform;
    }
}
