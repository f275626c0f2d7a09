package org.stateviews.worker.extraction.unlocking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;

/**
 * DOCX, XLSX and PPTX, which Office wraps into an encrypted stream (MS-OFFCRYPTO), and DOC, which
 * it encrypts stream by stream.
 */
final class OfficeLock implements Lock {

    private static final String WRAPPED = "EncryptedPackage";
    private static final String WORD = "WordDocument";

    @Override
    public boolean open(Path locked, String password, Path copy, Metadata metadata)
            throws IOException, TikaException {
        try (var files = new POIFSFileSystem(locked.toFile(), true)) {
            if (files.getRoot().hasEntryCaseInsensitive(WRAPPED)) {
                return unwrap(files, password, copy);
            }
            return files.getRoot().hasEntryCaseInsensitive(WORD)
                    && new WordLock(files).open(password, copy);
        }
    }

    private static boolean unwrap(POIFSFileSystem files, String password, Path copy)
            throws IOException, TikaException {
        if (!files.getRoot().hasEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY)) {
            throw new EncryptedDocumentException("DRM encrypted");
        }
        var decryptor = Decryptor.getInstance(new EncryptionInfo(files));
        try {
            if (decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                return false;
            }
            if (!decryptor.verifyPassword(password)) {
                throw new WrongPasswordException();
            }
            try (var unlocked = decryptor.getDataStream(files)) {
                Files.copy(unlocked, copy);
            }
            return true;
        } catch (GeneralSecurityException e) {
            throw new UnknownLockException("office", e);
        }
    }
}
