package org.stateviews.local.supervisor;

import java.nio.file.Path;
import java.util.List;

/** Behind {@code infra/up}: runs the platform here, or starts it elsewhere and returns. */
public final class Up {

    private Up() {}

    /**
     * Ends with 0 when everything is ready or was, else with 1 and the reason on standard error.
     */
    public static void main(String[] words) throws InterruptedException {
        var project = Path.of(System.getProperty("stateviews.home", "."));
        var voice = new Voice(System.out);
        try {
            var options = UpOptions.parse(List.of(words), project.resolve(".stateviews"));
            var site =
                    new Site(project, new DataFolder(options.data()), Ports.from(System.getenv()));
            if (options.detach()) {
                new Detached(site, voice).run(options);
            } else {
                new Foreground(site, voice).run(options);
            }
            System.exit(0);
        } catch (UpFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
