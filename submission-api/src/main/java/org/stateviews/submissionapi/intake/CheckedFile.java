package org.stateviews.submissionapi.intake;

import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentKind;

/**
 * A file that may come in: its name is clean and its first bytes are what the name says.
 *
 * @param password absent when the sender gave none
 */
record CheckedFile(
        IncomingFile file,
        String name,
        DocumentKind kind,
        @Nullable String language,
        Family family,
        @Nullable Password password) {}
