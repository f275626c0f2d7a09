package org.stateviews.contracts.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom a submission was handed in.
 *
 * @param receivedAt moment the last byte was stored; for staff intake the day the letter arrived
 * @param deadline deadline in force at that moment, absent when the call had none
 * @param late by that deadline; lists use the one in force now
 * @param account who uploaded it
 * @param byStaff entered by the Secretariat on the submitter's behalf
 */
public record Acceptance(
        Instant receivedAt,
        @Nullable Instant deadline,
        boolean late,
        String account,
        boolean byStaff) {}
