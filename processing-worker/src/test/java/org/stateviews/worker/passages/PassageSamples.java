package org.stateviews.worker.passages;

import java.util.List;
import org.stateviews.contracts.id.Sha256;

/** Passages of one paragraph, for tests of what becomes of them. */
public final class PassageSamples {

    private PassageSamples() {}

    public static Passage english(String text) {
        return of(text, "en");
    }

    public static Passage of(String text, String language) {
        return new Passage(
                "p00000001",
                1,
                null,
                null,
                null,
                List.of(),
                language,
                text,
                new AsRead(text, Sha256.ofText(text), false));
    }
}
