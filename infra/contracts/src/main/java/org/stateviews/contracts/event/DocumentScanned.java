package org.stateviews.contracts.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An original was looked at for malware, or would have been: nothing of it is read or handed out
 * before. What was found once stays found, whatever a later scan says.
 *
 * @param signature name of what was found, in the scanner's words; null unless something was
 * @param scanner name and version of the scanner and its signatures; null when none is set up
 */
public record DocumentScanned(
        DocumentPointer document,
        ScanVerdict verdict,
        @Nullable String signature,
        @Nullable String scanner,
        Instant at)
        implements Event.ProcessingEvent {

    @Override
    public String key() {
        return document.reference().value();
    }
}
