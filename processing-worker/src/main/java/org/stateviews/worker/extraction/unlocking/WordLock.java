package org.stateviews.worker.extraction.unlocking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.FilteringDirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.apache.tika.exception.TikaException;

/**
 * DOC. Its streams are decrypted in place and the header (FibBase of MS-DOC) is told that they are:
 * nothing is written anew, so the text stays where every other stream says that it is.
 */
record WordLock(POIFSFileSystem files) {

    private static final int FLAGS = 0x0A;
    private static final int ENCRYPTED = 0x0100;
    private static final int OBFUSCATED = 0x8000;
    private static final int KEY_LENGTH = 0x0E;
    private static final String MAIN = "WordDocument";
    private static final String DATA = "Data";

    boolean open(String password, Path copy) throws IOException, TikaException {
        if (!locked()) {
            return false;
        }
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (var word = new HWPFDocument(files.getRoot())) {
            write(decrypted(word), copy);
            return true;
        } catch (EncryptedDocumentException e) {
            throw new WrongPasswordException();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private boolean locked() throws IOException {
        try (var main = files.createDocumentInputStream(MAIN)) {
            var header = main.readNBytes(FLAGS + 2);
            return header.length == FLAGS + 2
                    && (LittleEndian.getUShort(header, FLAGS) & ENCRYPTED) != 0;
        }
    }

    /** Streams as the library decrypted them, with length and places unchanged. */
    private Map<String, byte[]> decrypted(HWPFDocument word) {
        var main = word.getMainStream().clone();
        int flags = LittleEndian.getUShort(main, FLAGS) & ~(ENCRYPTED | OBFUSCATED);
        LittleEndian.putUShort(main, FLAGS, flags);
        LittleEndian.putInt(main, KEY_LENGTH, 0);
        var streams = new HashMap<String, byte[]>();
        streams.put(MAIN, main);
        var fib = word.getFileInformationBlock().getFibBase();
        streams.put(fib.isFWhichTblStm() ? "1Table" : "0Table", word.getTableStream());
        if (files.getRoot().hasEntryCaseInsensitive(DATA)) {
            streams.put(DATA, word.getDataStream());
        }
        return streams;
    }

    private void write(Map<String, byte[]> streams, Path copy) throws IOException {
        try (var unlocked = new POIFSFileSystem();
                var out = Files.newOutputStream(copy)) {
            var names = List.copyOf(streams.keySet());
            EntryUtils.copyNodes(
                    new FilteringDirectoryNode(files.getRoot(), names),
                    new FilteringDirectoryNode(unlocked.getRoot(), names));
            for (var stream : streams.entrySet()) {
                unlocked.createDocument(
                        new ByteArrayInputStream(stream.getValue()), stream.getKey());
            }
            unlocked.writeFilesystem(out);
        }
    }
}
