package org.stateviews.worker.extraction.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.stateviews.worker.extraction.formats.InsideNote.End;

/** Folder for the files inside one document, each under a number, all of them within a limit. */
final class Aside {

    /** Folder that the worker takes them from; set when the process is started. */
    public static final String FOLDER = "stateviews.attached";

    /** How many bytes may lie in it; set when the process is started. */
    public static final String MOST_BYTES = "stateviews.max-attached-bytes";

    private static final DefaultDetector TYPES = new DefaultDetector();

    private final Path folder = Path.of(System.getProperty(FOLDER, "attached"));
    private long left = Long.getLong(MOST_BYTES, 0);
    private int count;

    /** Puts a file aside; what keeps it from lying there is told in the note. */
    InsideNote put(InputStream bytes, Metadata inside) throws IOException {
        var name = InsideNote.name(inside);
        var file = folder.resolve("" + ++count);
        var end = written(bytes, file);
        if (end != End.KEPT) {
            Files.deleteIfExists(file);
            return new InsideNote(end, "", "", name);
        }
        left -= Files.size(file);
        return new InsideNote(End.KEPT, type(file, name), "" + count, name);
    }

    private End written(InputStream bytes, Path file) {
        try (var out = opened(file)) {
            return bytes instanceof TikaInputStream tika
                            && tika.getOpenContainer() instanceof DirectoryEntry entry
                    ? copy(entry, out)
                    : copy(bytes, out);
        } catch (IOException e) {
            return End.NO_ROOM;
        }
    }

    private OutputStream opened(Path file) throws IOException {
        Files.createDirectories(folder);
        return Files.newOutputStream(file);
    }

    /** An old Office file inside another is a folder of its container and no bytes. */
    private End copy(DirectoryEntry entry, OutputStream out) throws IOException {
        var alone = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            EntryUtils.copyNodes(entry, container.getRoot());
            container.writeFilesystem(alone);
        } catch (IOException e) {
            return End.DAMAGED;
        }
        return copy(new ByteArrayInputStream(alone.toByteArray()), out);
    }

    /** Tells a document that does not give its bytes from a folder that does not take them. */
    private End copy(InputStream bytes, OutputStream out) throws IOException {
        var portion = new byte[64 * 1024];
        long copied = 0;
        for (int length = read(bytes, portion); length != 0; length = read(bytes, portion)) {
            copied += Math.max(0, length);
            if (length < 0 || copied > left) {
                return length < 0 ? End.DAMAGED : End.TOO_LARGE;
            }
            out.write(portion, 0, length);
        }
        return copied == 0 ? End.EMPTY : End.KEPT;
    }

    /** How many bytes were read; 0 at the end, and less where they cannot be. */
    private static int read(InputStream bytes, byte[] portion) {
        try {
            return Math.max(0, bytes.read(portion));
        } catch (IOException e) {
            return -1;
        }
    }

    /** As at the door, what is called a text or a mail is one, whatever its first line. */
    private static String type(Path file, String name) throws IOException {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".txt")) {
            return "text/plain";
        }
        if (lower.endsWith(".eml")) {
            return "message/rfc822";
        }
        var hint = new Metadata();
        hint.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var bytes = TikaInputStream.get(file)) {
            return TYPES.detect(bytes, hint).getBaseType().toString();
        }
    }
}
