package org.stateviews.worker.extraction.signatures;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.tika.metadata.Metadata;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.DigitalSignature.State;

/**
 * Notes the signatures of a document. Whatever a malformed one makes the libraries throw, it is a
 * signature that was not checked, and the text is read all the same.
 */
public final class SignatureBoundary {

    private SignatureBoundary() {}

    /** Looks at every signature of a PDF over the bytes of its file. */
    public static void note(PDDocument pdf, Path file, Metadata metadata) {
        try {
            for (var signature : pdf.getSignatureDictionaries()) {
                SignatureNote.write(checked(signature, file), metadata);
            }
        } catch (RuntimeException e) {
            SignatureNote.write(notChecked(), metadata);
        }
    }

    private static DigitalSignature checked(PDSignature signature, Path file) {
        try {
            return PdfSignature.check(signature, SignedRanges.of(file, signature.getByteRange()));
        } catch (IOException | RuntimeException e) {
            return notChecked();
        }
    }

    private static DigitalSignature notChecked() {
        return new DigitalSignature(null, null, State.NOT_CHECKED, false);
    }
}
