package org.stateviews.worker.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.documents.FileSystemDocumentStore;
import org.stateviews.documents.password.SealedPasswords;

class ExpiryTests {

    private static final Duration KEEP = Duration.ofDays(7);
    private static final DocumentPointer DOCUMENT =
            new DocumentPointer(
                    new SubmissionReference("78-237-8-FRA-1"), 0, 1, new Sha256("0".repeat(64)));

    @TempDir Path folder;

    @Test
    void aPasswordThatNobodyUsedGoesAfterSevenDaysWhoeverStartedMeanwhile() {
        passwords().keep(DOCUMENT, "sealed");

        afterDays(6);
        assertThat(passwords().find(DOCUMENT)).isPresent();

        afterDays(8);
        assertThat(passwords().find(DOCUMENT)).isEmpty();
    }

    private void afterDays(int days) {
        var clock = Clock.fixed(Instant.now().plus(Duration.ofDays(days)), ZoneOffset.UTC);
        new Expiry(passwords(), KEEP, clock).removeOld();
    }

    private SealedPasswords passwords() {
        return new SealedPasswords(new FileSystemDocumentStore(folder));
    }
}
