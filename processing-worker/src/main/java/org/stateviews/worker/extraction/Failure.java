package org.stateviews.worker.extraction;

import java.util.Arrays;
import org.stateviews.contracts.event.Reason;

/**
 * Why a document could not be opened, or not to its end, told by the words of the exception. The
 * first that fits counts; what fits none is damage.
 */
enum Failure {
    /** Rights management, and PDFs encrypted to a certificate. */
    READERS(Reason.LOCKED_FOR_READERS, "DRM encrypted", "decryption material is not compatible"),
    WRONG(Reason.WRONG_PASSWORD, "WrongPasswordException"),
    LOCK(Reason.UNKNOWN_LOCK, "UnknownLockException"),
    PASSWORD(Reason.LOCKED, "EncryptedDocumentException", "InvalidPasswordException"),
    OLD(Reason.NOT_READABLE_TYPE, "UnsupportedFormatException", "OldWordFileFormatException"),
    /** Entities of XML, which ordinary documents never define. */
    ENTITIES(Reason.UNSAFE_CONTENT, "DOCTYPE is disallowed", "JAXP0001", "entity expansions"),
    BOMB(Reason.UNPACKED_SIZE, "Zip bomb detected", "Suspected zip bomb", "maximum length for"),
    HEAP(Reason.TOO_MUCH_MEMORY, "OutOfMemoryError", "Tried to allocate an array"),
    DAMAGE(Reason.DAMAGED);

    private final Reason reason;
    private final String[] signs;

    Failure(Reason reason, String... signs) {
        this.reason = reason;
        this.signs = signs;
    }

    static Failure of(String exception) {
        return Arrays.stream(values())
                .filter(it -> Arrays.stream(it.signs).anyMatch(exception::contains))
                .findFirst()
                .orElse(DAMAGE);
    }

    /** Why nothing was read. */
    Reason reason() {
        return reason;
    }

    /** Whether a limit ended the reading, rather than the file. */
    boolean limit() {
        return this == BOMB || this == HEAP;
    }
}
