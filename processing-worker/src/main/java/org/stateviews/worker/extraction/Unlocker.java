package org.stateviews.worker.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
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
     * @return why nothing can be read, empty when it opens, or needs no password
     */
    Optional<ReadingOutcome> unlock(Sha256 original, InputStream locked, String password)
            throws IOException, InterruptedException {
        var name = original + SealedFamilyDetector.LOCKED;
        home.copy(locked, name);
        var result = fork.unlock(name, password);
        if (Meaning.of(result.getStatus()) != Meaning.ANSWERED) {
            return Optional.of(Verdict.of(result));
        }
        var answer = result.getEmitData().getMetadataList().getFirst();
        var findings = Findings.of(answer, true);
        if (findings.broken()) {
            return Optional.of(Verdict.broken(findings));
        }
        if (answer.get(Marks.UNLOCKED) != null) {
            copies.keep(original, home.unlocked());
        }
        return Optional.empty();
    }
}
