package org.stateviews.worker.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.worker.extraction.formats.Marks;
import org.stateviews.worker.extraction.formats.SealedFamilyDetector;
import org.stateviews.worker.outcome.ReadingOutcome;
import org.stateviews.worker.outcome.WorkingCopies;
import org.stateviews.worker.passwords.Passwords;

/**
 * Opens an original with the password that came with it, once: the reading process writes an
 * unlocked copy, which is kept and read from then on.
 */
final class Unlocker {

    private final WorkingCopies copies;
    private final Passwords passwords;
    private final ForkHome home;
    private final Fork fork;

    Unlocker(WorkingCopies copies, Passwords passwords, ForkHome home, Fork fork) {
        this.copies = copies;
        this.passwords = passwords;
        this.home = home;
        this.fork = fork;
    }

    /** Unlocked copy of an earlier reading. */
    Optional<InputStream> copy(Sha256 original) {
        return copies.of(original);
    }

    /** Password to try; empty when there is none, or a copy that needs none. */
    Optional<String> password(DocumentPointer document) {
        return copies.has(document.sha256()) ? Optional.empty() : passwords.of(document);
    }

    /**
     * Tries a password.
     *
     * @return open too when it needs no password
     */
    Opening unlock(Sha256 original, InputStream locked, String password)
            throws IOException, InterruptedException {
        var name = original + SealedFamilyDetector.LOCKED;
        home.copy(locked, name);
        var result = fork.unlock(name, password);
        if (Meaning.of(result.getStatus()) != Meaning.ANSWERED) {
            return new Opening.Refused(Verdict.of(result, _ -> List.of()));
        }
        var answer = result.getEmitData().getMetadataList().getFirst();
        var findings = Findings.of(answer, true);
        if (findings.broken()) {
            return new Opening.Refused(Verdict.broken(findings));
        }
        if (answer.get(Marks.UNLOCKED) != null) {
            copies.keep(original, home.unlocked());
        }
        return new Opening.Open(findings.signatures());
    }

    /** What became of a password. */
    sealed interface Opening {

        /**
         * It can be read.
         *
         * @param signatures those of the original, which the copy no longer has
         */
        record Open(List<DigitalSignature> signatures) implements Opening {

            public Open {
                signatures = List.copyOf(signatures);
            }
        }

        /** It cannot, and why. */
        record Refused(ReadingOutcome outcome) implements Opening {}
    }
}
