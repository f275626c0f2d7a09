package org.stateviews.submissionapi.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Day on which a letter or mail reached the Secretariat. It counts from the start of that day in
 * New York, so that a text that came in on the last day is not late.
 */
final class StaffDate {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private StaffDate() {}

    static Optional<Instant> of(SubmissionMetadata metadata) {
        return Optional.ofNullable(metadata.receivedOn())
                .map(it -> LocalDate.parse(it).atStartOfDay(NEW_YORK).toInstant());
    }

    static boolean isReadable(SubmissionMetadata metadata) {
        try {
            of(metadata);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
