package org.stateviews.contracts.event;

import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;

/**
 * Which document an event speaks of.
 *
 * @param revision revision of the submission, from 0
 * @param ordinal place in that revision, from 1
 * @param sha256 digest of the original
 */
public record DocumentPointer(
        SubmissionReference reference, int revision, int ordinal, Sha256 sha256) {}
