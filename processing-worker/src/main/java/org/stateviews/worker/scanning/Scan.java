package org.stateviews.worker.scanning;

import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ScanVerdict;

/**
 * What a scanner said of an original.
 *
 * @param signature name of what was found, null unless something was
 * @param scanner its name and the version of its signatures, null when none is set up
 */
record Scan(ScanVerdict verdict, @Nullable String signature, @Nullable String scanner) {

    static final Scan NONE_SET_UP = new Scan(ScanVerdict.NOT_SCANNED, null, null);

    static Scan clean(String scanner) {
        return new Scan(ScanVerdict.CLEAN, null, scanner);
    }

    static Scan found(String signature, String scanner) {
        return new Scan(ScanVerdict.FOUND, signature, scanner);
    }

    static Scan tooLarge(String scanner) {
        return new Scan(ScanVerdict.TOO_LARGE, null, scanner);
    }
}
