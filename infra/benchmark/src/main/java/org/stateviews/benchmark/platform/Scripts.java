package org.stateviews.benchmark.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the scripts in {@code infra/} of a built checkout, with given ports. */
final class Scripts {

    private final Path home;
    private final Map<String, Integer> ports;
    private final Map<String, String> settings = new TreeMap<>();

    Scripts(Path home, Map<String, Integer> ports) {
        this.home = home;
        this.ports = new TreeMap<>(ports);
    }

    /** Gives settings to whatever is started from now on. */
    void with(Map<String, String> more) {
        settings.putAll(more);
    }

    /**
     * Runs one to its end, and gives what it said.
     *
     * @throws IllegalStateException with all it said, when it fails
     */
    String run(String name, List<String> words) {
        var command = new ArrayList<>(List.of(home.resolve("infra/" + name).toString()));
        command.addAll(words);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SV_BUILT", "yes");
        builder.environment().putAll(settings);
        ports.forEach((port, number) -> builder.environment().put("SV_PORT_" + port, "" + number));
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("infra/" + name + " failed:\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in infra/" + name, e);
        }
    }
}
