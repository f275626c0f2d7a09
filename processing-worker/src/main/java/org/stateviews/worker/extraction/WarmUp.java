package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Starts the fork before the first document comes, so that nobody waits for a JVM. What goes wrong
 * here goes wrong again, and is dealt with, at the first document.
 */
final class WarmUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final ForkHome home;
    private final Fork fork;

    WarmUp(ForkHome home, Fork fork) {
        this.home = home;
        this.fork = fork;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        try {
            home.copy(new ByteArrayInputStream("ready".getBytes(UTF_8)), "warm-up.txt");
            var status = fork.read("warm-up.txt").getStatus();
            LOG.atInfo().log("The reading process answers: {}", status);
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("The reading process could not be warmed up");
        }
    }
}
