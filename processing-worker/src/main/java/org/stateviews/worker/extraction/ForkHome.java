package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Private folder of the fork: its launcher, its configuration, the working copy it reads, its
 * temporary files. Emptied at start, so nothing of an earlier life is left over.
 */
final class ForkHome {

    private final Path folder;

    private ForkHome(Path folder) {
        this.folder = folder;
    }

    static ForkHome prepare(ExtractionSettings settings, Isolation isolation) {
        var home = new ForkHome(settings.scratch().toAbsolutePath());
        try {
            home.empty();
            Files.createDirectories(home.copies());
            Files.createDirectories(home.temporary());
            home.writeLauncher(isolation);
            home.writeConfiguration(settings);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + home.folder, e);
        }
    }

    /** Configuration of Tika in the fork and of the fork itself. */
    Path configuration() {
        return folder.resolve("tika-config.xml");
    }

    /** The reading process that was started last, while it lives. */
    Optional<ProcessHandle> process() throws IOException {
        var pid = Files.readString(pidFile()).strip();
        return ProcessHandle.current()
                .children()
                .filter(it -> pid.equals("" + it.pid()))
                .findFirst();
    }

    /** Puts a working copy where the fork may read it. */
    Path copy(InputStream original, String name) throws IOException {
        var copy = copies().resolve(name);
        Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
        return copy;
    }

    /** Where the fork writes an unlocked copy. */
    Path unlocked() {
        return temporary().resolve("unlocked");
    }

    /** Where the fork puts a file that it found inside a document. */
    Path attached(String file) {
        return attached().resolve(file);
    }

    /** Whether there is any such file. */
    boolean holdsAttached() {
        var files = attached().toFile().list();
        return files != null && files.length > 0;
    }

    private Path attached() {
        return temporary().resolve("attached");
    }

    /** Removes what a reading left in the temporary folder, whether it ended well or not. */
    void clear() {
        try {
            emptied(temporary());
            emptied(copies());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + folder, e);
        }
    }

    private Path copies() {
        return folder.resolve("copies");
    }

    private Path temporary() {
        return folder.resolve("tmp");
    }

    private void empty() throws IOException {
        if (Files.exists(folder)) {
            emptied(folder);
        }
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private static void emptied(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private void writeLauncher(Isolation isolation) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command =
                isolation.prefix().stream().map(ForkHome::quoted).collect(Collectors.joining(" "));
        Files.writeString(
                launcher(),
                """
                #!/bin/sh
                echo $$ > %s
                exec %s %s "$@"
                """
                        .formatted(quoted("" + pidFile()), command, quoted("" + java)));
        Files.setPosixFilePermissions(launcher(), PosixFilePermissions.fromString("rwx------"));
    }

    private Path pidFile() {
        return folder.resolve("pid");
    }

    private Path launcher() {
        return folder.resolve("java-in-isolation");
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private void writeConfiguration(ExtractionSettings settings) throws IOException {
        var values =
                Map.ofEntries(
                        entry("unlocked", "" + unlocked()),
                        entry("attached", "" + attached()),
                        entry("maxAttachedBytes", "" + settings.maxAttached().toBytes()),
                        entry("maxEmbedded", "" + settings.maxEmbedded()),
                        entry("timeoutMillis", "" + settings.timeout().toMillis()),
                        entry("startMillis", "" + settings.start().toMillis()),
                        entry("memory", "" + settings.memoryMegabytes()),
                        entry("scratch", "" + copies()),
                        entry("temporary", "" + temporary()),
                        entry("javaPath", "" + launcher()),
                        entry("tikaConfig", "" + configuration()));
        var text = template();
        for (var value : values.entrySet()) {
            text =
                    text.replace(
                            "${" + value.getKey() + "}", HtmlUtils.htmlEscape(value.getValue()));
        }
        Files.writeString(configuration(), text);
    }

    private static String template() throws IOException {
        try (var in = ForkHome.class.getResourceAsStream("/fork-tika-config.xml")) {
            if (in == null) {
                throw new IOException("fork-tika-config.xml is missing");
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
