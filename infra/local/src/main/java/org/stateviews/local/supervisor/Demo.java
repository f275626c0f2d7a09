package org.stateviews.local.supervisor;

import java.io.UncheckedIOException;
import org.stateviews.local.client.Demonstration;
import org.stateviews.local.client.NotAcceptedException;
import org.stateviews.local.state.StateFile;
import org.stateviews.local.token.NoTokenException;
import org.stateviews.local.token.TokenDoor;

/** Behind {@code infra/up --demo}. */
final class Demo {

    private Demo() {}

    /**
     * Loads the samples and waits until they can be found.
     *
     * @throws UpFailure when one is not taken in; the platform itself goes on
     */
    static void load(Site site, StateFile.Addresses addresses, Voice voice)
            throws InterruptedException {
        try {
            new Demonstration(
                            addresses.submission(),
                            new TokenDoor(addresses.identity(), site.data().accounts()),
                            voice::say)
                    .load(site.samples());
        } catch (NotAcceptedException | NoTokenException | UncheckedIOException e) {
            throw new UpFailure("The samples were not loaded: " + e.getMessage(), e);
        }
    }
}
