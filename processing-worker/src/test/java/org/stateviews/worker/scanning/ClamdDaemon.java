package org.stateviews.worker.scanning;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stateviews.local.process.Signal;
import org.stateviews.testkit.TemporaryFolders;

/** A real clamd that knows one signature, of our own: any file with {@link #HARMFUL} in it. */
public final class ClamdDaemon {

    /** What the only signature finds. */
    public static final String HARMFUL = "stateviews-fictional-virus-4711";

    /** Name of that signature; clamd adds that it is none of its own. */
    public static final String SIGNATURE = "StateViews.Fictional.UNOFFICIAL";

    /** Bytes of the largest file it takes. */
    public static final int LIMIT = 16 * 1024 * 1024;

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");

    private final Path folder;
    private @Nullable Process process;

    /** Writes configuration and signature; nothing runs yet. */
    public ClamdDaemon() {
        folder = TemporaryFolders.create("stateviews-clamd", this::kill);
        try {
            var signatures = Files.createDirectory(folder.resolve("signatures"));
            var pattern = HexFormat.of().formatHex(HARMFUL.getBytes(US_ASCII));
            Files.writeString(
                    signatures.resolve("own.ndb"),
                    "StateViews.Fictional:0:*:%s\n".formatted(pattern));
            Files.writeString(
                    folder.resolve("clamd.conf"),
                    """
                    Foreground yes
                    LocalSocket %s
                    DatabaseDirectory %s
                    StreamMaxLength %d
                    """
                            .formatted(socket(), signatures, LIMIT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path socket() {
        return folder.resolve("clamd.sock");
    }

    /** Where it listens, in the words of the settings. */
    public String address() {
        return "unix:" + socket();
    }

    /** Starts it and returns once it listens. */
    public void start() {
        try {
            Files.deleteIfExists(socket());
            process =
                    new ProcessBuilder(
                                    PROGRAM.toString(),
                                    "--config-file=" + folder.resolve("clamd.conf"))
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("clamd.log").toFile())
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException("needs Debian's package clamav-daemon", e);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(socket()));
    }

    /** Ends it as a crash would. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    void signal(Signal signal) throws InterruptedException {
        signal.to(Objects.requireNonNull(process).toHandle());
    }
}
