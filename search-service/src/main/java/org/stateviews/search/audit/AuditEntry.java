package org.stateviews.search.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.SubmissionReference;

/**
 * One reading or decision.
 *
 * @param at when, in UTC; of an acceptance the moment it was entered, which for a letter is not the
 *     day it arrived
 * @param account who; null for what the platform did by itself
 * @param reference submission concerned, null where there is none
 * @param revision its version, from 0
 * @param document place of the document in it, from 1
 * @param subject name of what it was about where that is no document: call and version, number of a
 *     generation, place of a dead letter, version of a reader
 */
record AuditEntry(
        Instant at,
        @Nullable String account,
        AuditKind kind,
        @Nullable @Schema(type = "string") SubmissionReference reference,
        @Nullable Integer revision,
        @Nullable Integer document,
        @Nullable String subject) {}
