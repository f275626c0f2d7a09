package org.stateviews.worker.passwords;

import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.documents.password.PasswordKeys;
import org.stateviews.documents.password.SealedPasswords;

/** Passwords by document. They go no further than into the process that opens the document. */
public final class Passwords {

    private final SealedPasswords sealed;
    private final PasswordKeys keys;

    Passwords(SealedPasswords sealed, PasswordKeys keys) {
        this.sealed = sealed;
        this.keys = keys;
    }

    /** Password that came with a document; empty when none did, or it has gone. */
    public Optional<String> of(DocumentPointer document) {
        return sealed.find(document).flatMap(it -> keys.open(it, document.sha256()));
    }

    /**
     * Lets the password that came with a document open the files inside it, too: whoever sends a
     * locked file in a mail sends one password for both.
     */
    public void passOn(DocumentPointer document, List<DocumentPointer> inside) {
        var password = of(document);
        var seal = sealed.seal();
        if (password.isPresent() && seal.isPresent()) {
            for (var file : inside) {
                sealed.keep(file, seal.get().seal(password.get(), file.sha256()));
            }
        }
    }

    /** Removes the password of a document that has been read; a copy opens without it from now. */
    public void forget(DocumentPointer document) {
        sealed.remove(document);
    }
}
