package org.stateviews.local.supervisor;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Behind {@code infra/down}: asks the running supervisor to stop and waits until it is gone. */
final class Down {

    private static final int PATIENCE_SECONDS = 150;

    private Down() {}

    public static void main(String[] words) throws InterruptedException, ExecutionException {
        var project = Path.of(System.getProperty("stateviews.home", ".")).toAbsolutePath();
        try {
            var options = UpOptions.parse(List.of(words), project.resolve(".stateviews"));
            System.exit(stop(new DataFolder(options.data()), new Voice(System.out)));
        } catch (UpFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int stop(DataFolder data, Voice voice)
            throws InterruptedException, ExecutionException {
        var running = new PidFile(data.of("supervisor.pid")).process();
        if (running.isEmpty()) {
            voice.say("Nothing runs over %s.".formatted(data.root()));
            return 0;
        }
        var process = running.get();
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            voice.say("Stopped.");
            return 0;
        } catch (TimeoutException e) {
            voice.say(
                    "Process %d has not ended after %d s. See %s; kill -9 %d ends it and its children."
                            .formatted(
                                    process.pid(),
                                    PATIENCE_SECONDS,
                                    data.of("logs"),
                                    process.pid()));
            return 1;
        }
    }
}
