package org.stateviews.worker.extraction.signatures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.tika.metadata.Metadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.DigitalSignature.State;

/**
 * Notes the signatures of a document. Whatever a malformed one makes the libraries throw, it is a
 * signature that was not checked, and the text is read all the same.
 */
public final class SignatureBoundary {

    private static final Logger LOG = LoggerFactory.getLogger(SignatureBoundary.class);
    private static final String ORIGIN = PackageRelationshipTypes.DIGITAL_SIGNATURE_ORIGIN;

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

    /** Looks at every signature of an Office file. */
    public static void note(OPCPackage packed, Metadata metadata) {
        try {
            if (!packed.getRelationshipsByType(ORIGIN).isEmpty()) {
                OfficeSignatures.of(packed).forEach(it -> SignatureNote.write(it, metadata));
            }
        } catch (RuntimeException e) {
            SignatureNote.write(notChecked(), metadata);
        }
    }

    /**
     * The same of a file that is opened by somebody else, who says what is wrong with it when it
     * cannot be.
     */
    public static void noteOffice(Path file, Metadata metadata) {
        try (var packed = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            note(packed, metadata);
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            LOG.atDebug().setCause(e).log("Nobody could look for signatures");
        }
    }

    /** Looks at every signature of an OpenDocument file. */
    public static void note(ZipFile packed, Metadata metadata) {
        try {
            OpenTextSignatures.of(packed).forEach(it -> SignatureNote.write(it, metadata));
        } catch (IOException | RuntimeException e) {
            SignatureNote.write(notChecked(), metadata);
        }
    }

    /** Whether a file of such a package holds its signatures. */
    public static boolean isSignature(String name) {
        return name.equals(OpenTextSignatures.FILE);
    }

    private static DigitalSignature checked(PDSignature signature, Path file) {
        return checked(
                () ->
                        PdfSignature.check(
                                signature, SignedRanges.of(file, signature.getByteRange())));
    }

    /** Looks at one signature. */
    interface Look {
        DigitalSignature check() throws IOException;
    }

    static DigitalSignature checked(Look look) {
        try {
            return look.check();
        } catch (IOException | RuntimeException e) {
            return notChecked();
        }
    }

    private static DigitalSignature notChecked() {
        return new DigitalSignature(null, null, State.NOT_CHECKED, false);
    }
}
