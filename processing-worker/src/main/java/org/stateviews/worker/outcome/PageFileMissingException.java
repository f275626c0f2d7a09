package org.stateviews.worker.outcome;

import org.stateviews.documents.StoreName;

/**
 * The log says that a page was read, and the store does not hold it. Only this submission waits;
 * its document must be read again.
 */
public final class PageFileMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PageFileMissingException(StoreName name) {
        super("page file is missing: " + name);
    }
}
