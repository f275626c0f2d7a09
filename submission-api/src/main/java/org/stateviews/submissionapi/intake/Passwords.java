package org.stateviews.submissionapi.intake;

import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.documents.password.Seal;
import org.stateviews.documents.password.SealedPasswords;

/**
 * Passwords given with the files of one submission. They are sealed to the reader's key and put
 * into the store before the event, so that who hears of the document finds them. The reader need
 * not be up for it, it must only have been up once.
 */
final class Passwords {

    private final SealedPasswords sealed;

    Passwords(SealedPasswords sealed) {
        this.sealed = sealed;
    }

    /** Passwords of these files, ready to be kept; empty when there is nobody to seal them for. */
    Optional<Given> of(List<CheckedFile> files) {
        if (files.stream().allMatch(it -> it.password() == null)) {
            return Optional.of(Given.NONE);
        }
        return sealed.seal().map(seal -> document -> keep(seal, files, document));
    }

    private void keep(Seal seal, List<CheckedFile> files, SubmissionReceived event) {
        for (var document : event.documents()) {
            var password = files.get(document.ordinal() - 1).password();
            if (password != null) {
                sealed.keep(
                        new DocumentPointer(
                                event.reference(),
                                event.revision(),
                                document.ordinal(),
                                document.sha256()),
                        seal.seal(password.text(), document.sha256()));
            }
        }
    }

    /** What was given with one submission. */
    @FunctionalInterface
    interface Given {
        /** No file is locked, as far as its sender says. */
        Given NONE = event -> {};

        /** Keeps them for the documents of an event that is about to be announced. */
        void keepFor(SubmissionReceived event);
    }
}
