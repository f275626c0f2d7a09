package org.stateviews.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How Elasticsearch, which refuses to run as root, is started by root. Best inside a user
 * namespace, where files of root belong to the server and nothing has to change hands. Where the
 * kernel refuses that, with another user's number over folders that are given to it; then every
 * folder above them must be open to that user.
 */
sealed interface Unprivileged {

    /** Words before the command. */
    List<String> wrapper();

    /** Makes a folder writable for the server. */
    void own(Path folder);

    /** We are nobody special already. */
    record AsWeAre() implements Unprivileged {
        @Override
        public List<String> wrapper() {
            return List.of();
        }

        @Override
        public void own(Path folder) {}
    }

    /** Root outside, user 1000 inside. */
    record InNamespace() implements Unprivileged {
        @Override
        public List<String> wrapper() {
            return List.of("unshare", "--user", "--map-user=1000", "--map-group=1000");
        }

        @Override
        public void own(Path folder) {}
    }

    /** User 1000, inside and outside. */
    record AsOtherUser() implements Unprivileged {
        @Override
        public List<String> wrapper() {
            return List.of("setpriv", "--reuid", "1000", "--regid", "1000", "--clear-groups");
        }

        @Override
        public void own(Path folder) {
            if (!succeeds(List.of("chown", "-R", "1000:1000", folder.toString()))) {
                throw new IllegalStateException("Could not give " + folder + " to user 1000");
            }
        }
    }

    /** The way that works here. */
    static Unprivileged here() {
        if (!root()) {
            return new AsWeAre();
        }
        var namespace = new InNamespace();
        return succeeds(List.of("sh", "-c", String.join(" ", namespace.wrapper()) + " true"))
                ? namespace
                : new AsOtherUser();
    }

    private static boolean root() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
