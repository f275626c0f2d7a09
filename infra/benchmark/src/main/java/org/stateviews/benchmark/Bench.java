package org.stateviews.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.stateviews.benchmark.chaos.Chaos;
import org.stateviews.benchmark.chaos.ChaosOptions;
import org.stateviews.benchmark.chaos.Voice;
import org.stateviews.benchmark.platform.OwnPlatform;

/** Behind {@code infra/bench NAME [options]}; without a name it lists the benches. */
public final class Bench {

    private static final String LIST =
            """
            Usage: infra/bench NAME [options]

              %s
                  sends submissions while processes are killed, then counts what became of them\
            """
                    .formatted(ChaosOptions.USAGE);

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
        if (!words[0].equals("chaos")) {
            System.err.println("There is no bench " + words[0] + ".\n" + LIST);
            System.exit(2);
        }
        System.exit(chaos(home, List.of(words).subList(1, words.length)));
    }

    private static int chaos(Path home, List<String> words) throws InterruptedException {
        try {
            var data = home.resolve("infra/benchmark/target/platform");
            return chaos(home, ChaosOptions.parse(words, data));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static int chaos(Path home, ChaosOptions options) throws InterruptedException {
        var voice = new Voice(System.out);
        var platform = new OwnPlatform(home, options.data());
        voice.say("starting a platform over " + platform.data());
        platform.start();
        var report = new Chaos(platform, options, voice).run();
        System.out.println("\n" + report.text());
        return report.good() ? 0 : 1;
    }
}
