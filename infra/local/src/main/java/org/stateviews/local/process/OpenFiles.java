package org.stateviews.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a process has open, read from {@code /proc/PID/fd}. */
public final class OpenFiles {

    private OpenFiles() {}

    /**
     * What each of them is: a path, or words such as {@code socket:[123]}.
     *
     * @return none when the process has ended or may not be looked into
     */
    public static List<String> of(long pid) {
        try (var links = Files.list(descriptors(pid))) {
            return links.map(OpenFiles::target).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether a process has any file in a folder open. */
    public static boolean anyIn(Path folder, ProcessHandle process) {
        return of(process.pid()).stream()
                .anyMatch(it -> folder.toAbsolutePath().equals(Path.of(it).getParent()));
    }

    /** Whether a process may be looked into. */
    static boolean canBeTold(long pid) {
        return Files.isReadable(descriptors(pid));
    }

    private static Path descriptors(long pid) {
        return Path.of("/proc", Long.toString(pid), "fd");
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
