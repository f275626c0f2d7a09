package org.stateviews.worker.extraction.unlocking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.stateviews.worker.extraction.signatures.SignatureBoundary;

/**
 * PDF, by the password of its reader or of its owner. Programs disagree on how older locks write
 * letters beyond Latin 1, so a password is tried as both write it.
 */
final class PdfLock implements Lock {

    @Override
    public boolean open(Path locked, String password, Path copy, Metadata metadata)
            throws IOException, TikaException {
        if (opens(locked)) {
            return false;
        }
        var otherSpelling = new String(password.getBytes(UTF_8), ISO_8859_1);
        if (!unlock(locked, password, copy, metadata)
                && !unlock(locked, otherSpelling, copy, metadata)) {
            throw new WrongPasswordException();
        }
        return true;
    }

    private static boolean unlock(Path locked, String password, Path copy, Metadata metadata)
            throws IOException {
        try (var pdf = load(locked, password)) {
            SignatureBoundary.note(pdf, locked, metadata);
            pdf.setAllSecurityToBeRemoved(true);
            pdf.save(copy.toFile());
            return true;
        } catch (InvalidPasswordException e) {
            return false;
        }
    }

    private static boolean opens(Path locked) throws IOException {
        try (var _ = load(locked, "")) {
            return true;
        } catch (InvalidPasswordException e) {
            return false;
        }
    }

    private static PDDocument load(Path locked, String password) throws IOException {
        return Loader.loadPDF(locked.toFile(), password, IOUtils.createTempFileOnlyStreamCache());
    }
}
