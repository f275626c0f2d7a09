package org.stateviews.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Loaded classes of a program, kept between runs: the JVM writes the archive when it first ends in
 * good order and starts a third faster from then on. One made of an older jar is deleted here,
 * because the JVM would complain and neither use nor replace it.
 */
public final class ClassArchive {

    private ClassArchive() {}

    /**
     * Options of the JVM.
     *
     * @param archive file to read or write
     * @param code jar, or folder of jars, that the classes come from
     */
    public static List<String> options(Path archive, Path code) {
        try {
            if (Files.exists(archive)
                    && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(code))
                            < 0) {
                Files.delete(archive);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:disable");
    }
}
