package org.stateviews.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Loaded classes of a program, kept between runs: the JVM writes the archive when it first ends in
 * good order and starts a third faster from then on. It lies beside the code, so that one archive
 * serves whatever data the program runs over. One made of older code is deleted here, because the
 * JVM would complain and neither use nor replace it.
 */
public final class ClassArchive {

    private ClassArchive() {}

    /**
     * Options of the JVM.
     *
     * @param name of the program
     * @param code jar, or folder of jars, that the classes come from
     */
    public static List<String> options(String name, Path code) {
        var archive = code.resolveSibling(name + ".jsa");
        try {
            if (Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(code)) < 0) {
                Files.deleteIfExists(archive);
            }
        } catch (NoSuchFileException _) {
            // not made yet, or another run is about to write it
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:disable");
    }
}
