package org.stateviews.worker.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the kernel shuts a process in: its own network namespace without any device, limits on what
 * it may write, and its death when ours comes. Asked for once, at start.
 */
public enum Isolation {
    /** Namespaces granted as they are, to root. */
    AS_ROOT("unshare", "--net", "--"),
    /** Namespaces granted through a user namespace, to anybody else. */
    AS_USER("unshare", "--map-root-user", "--net", "--"),
    /** The kernel refuses; the fork would have the network of this machine. */
    REFUSED();

    private static final Logger LOG = LoggerFactory.getLogger(Isolation.class);
    private static final List<String> LIMITS =
            List.of("prlimit", "--core=0", "--fsize=4294967296", "--nofile=1024", "--");

    private final String namespace;

    Isolation(String... namespace) {
        this.namespace = String.join(" ", namespace);
    }

    /** Strongest that this kernel grants to this user. */
    public static Isolation granted() {
        for (var isolation : values()) {
            if (isolation != REFUSED && isolation.works()) {
                return isolation;
            }
        }
        return REFUSED;
    }

    /** Command to put before the one that is to be shut in. */
    public List<String> prefix() {
        var command = new ArrayList<>(List.of(namespace.split(" ")));
        command.removeIf(String::isEmpty);
        command.addAll(List.of("setpriv", "--pdeathsig", "KILL", "--"));
        command.addAll(LIMITS);
        return List.copyOf(command);
    }

    private boolean works() {
        var command = new ArrayList<>(prefix());
        command.add("true");
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("unshare, setpriv or prlimit (util-linux) is missing");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
