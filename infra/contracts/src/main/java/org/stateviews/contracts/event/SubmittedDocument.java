package org.stateviews.contracts.event;

import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.Sha256;

/**
 * One sealed original of a submission.
 *
 * @param ordinal place in the submission, from 1
 * @param name file name as the mission gave it, any script, never used as a path
 * @param language declared ISO 639-1 code, absent when the mission named none
 * @param mediaType family found at the door by signature
 * @param bytes length of the original
 */
public record SubmittedDocument(
        int ordinal,
        String name,
        DocumentKind kind,
        @Nullable String language,
        String mediaType,
        Sha256 sha256,
        long bytes) {}
