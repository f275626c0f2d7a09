package org.stateviews.identity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * A small secret on disk, readable by its owner alone (mode 600) from its first byte on. It is
 * replaced as a whole: after a crash the old text is there or the new one, never half of it.
 *
 * @param path its folder is made when it is missing
 */
record PrivateFile(Path path) {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<Set<PosixFilePermission>> AT_BIRTH =
            PosixFilePermissions.asFileAttribute(OWNER_ONLY);

    /** What the file says; empty before it is first written. Closes it to others if it was open. */
    Optional<String> read() throws IOException {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        Files.setPosixFilePermissions(path, OWNER_ONLY);
        return Optional.of(Files.readString(path));
    }

    void write(String text) throws IOException {
        var folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "." + path.getFileName(), ".draft", AT_BIRTH);
        try {
            flush(draft, text);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void flush(Path draft, String text) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
