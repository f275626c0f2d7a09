package org.stateviews.contracts.event;

/** How a look for malware ended. */
public enum ScanVerdict {
    CLEAN,
    /** Held back for good: not read, not handed out. */
    FOUND,
    /** Larger than the scanner takes; held back until it takes more. */
    TOO_LARGE,
    /** No scanner is set up; the document is read, and says so. */
    NOT_SCANNED;

    /** Whether the document may be read and its original handed out. */
    public boolean released() {
        return this == CLEAN || this == NOT_SCANNED;
    }
}
