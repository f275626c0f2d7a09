package org.stateviews.local.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * How far the platform over a data folder is and where it is found. Readers see the old content or
 * the new, never half of one; what a crash left behind is told by the process number beside it.
 */
public record StateFile(Path file) {

    private static final String READY = "ready";
    private static final String IDENTITY = "identity";
    private static final String SUBMISSION = "submission-api";
    private static final String SEARCH = "search-service";
    private static final String WORKER = "processing-worker";

    /**
     * Addresses, each without a slash at the end.
     *
     * @param worker where operations are asked for
     */
    public record Addresses(String identity, String submission, String search, String worker) {}

    /** The file in a data folder. */
    public static StateFile in(Path data) {
        return new StateFile(data.resolve("state.properties"));
    }

    /** Notes where everything will be found once it is ready. */
    public void starting(Addresses addresses) {
        write(addresses, false);
    }

    /** Notes that everything answers. */
    public void ready(Addresses addresses) {
        write(addresses, true);
    }

    /** Whether everything answered when this was written. */
    public boolean isReady() {
        return Boolean.parseBoolean(read().getProperty(READY));
    }

    /** Where it is found; empty when nothing was started over this folder. */
    public Optional<Addresses> addresses() {
        var read = read();
        return Optional.ofNullable(read.getProperty(IDENTITY))
                .map(
                        identity ->
                                new Addresses(
                                        identity,
                                        read.getProperty(SUBMISSION, ""),
                                        read.getProperty(SEARCH, ""),
                                        read.getProperty(WORKER, "")));
    }

    /** Forgets it. */
    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Addresses addresses, boolean ready) {
        var properties = new Properties();
        properties.setProperty(READY, Boolean.toString(ready));
        properties.setProperty(IDENTITY, addresses.identity());
        properties.setProperty(SUBMISSION, addresses.submission());
        properties.setProperty(SEARCH, addresses.search());
        properties.setProperty(WORKER, addresses.worker());
        var draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (var out = Files.newBufferedWriter(draft)) {
                properties.store(out, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties read() {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}
