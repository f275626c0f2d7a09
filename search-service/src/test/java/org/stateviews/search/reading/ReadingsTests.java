package org.stateviews.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.id.Sha256;

class ReadingsTests {
    private static final DocumentPointer DOCUMENT =
            new DocumentPointer(Received.FRANCE, 0, 1, new Sha256("ab".repeat(32)));
    private static final DocumentPointer ANOTHER =
            new DocumentPointer(Received.FRANCE, 1, 1, new Sha256("ab".repeat(32)));
    private static final ByteRange LATER_PART = new ByteRange(500, 100, 1000, true);
    private static final ByteRange FIRST_PART = new ByteRange(0, 100, 1000, true);

    private final AtomicLong minutes = new AtomicLong();
    private final Readings readings =
            new Readings(
                    Duration.ofMinutes(10),
                    new Clock() {
                        @Override
                        public ZoneOffset getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(ZoneId zone) {
                            return this;
                        }

                        @Override
                        public Instant instant() {
                            return Received.AT.plus(Duration.ofMinutes(minutes.get()));
                        }
                    });

    @Test
    void aPartOfAReadingThatIsRecordedIsMoreOfIt() {
        readings.recorded(DOCUMENT, "analyst");

        assertThat(readings.isMore(DOCUMENT, "analyst", LATER_PART)).isTrue();
    }

    @Test
    void whatBeginsAtTheFirstByteIsAReadingOfItsOwn() {
        readings.recorded(DOCUMENT, "analyst");

        assertThat(readings.isMore(DOCUMENT, "analyst", FIRST_PART)).isFalse();
        assertThat(readings.isMore(DOCUMENT, "analyst", ByteRange.whole(1000))).isFalse();
    }

    @Test
    void anotherReaderOrAnotherRevisionIsAnotherReading() {
        readings.recorded(DOCUMENT, "analyst");

        assertThat(readings.isMore(DOCUMENT, "editor", LATER_PART)).isFalse();
        assertThat(readings.isMore(ANOTHER, "analyst", LATER_PART)).isFalse();
    }

    @Test
    void aReadingEndsHoweverManyPartsAreFetched() {
        readings.recorded(DOCUMENT, "analyst");
        minutes.set(9);
        assertThat(readings.isMore(DOCUMENT, "analyst", LATER_PART)).isTrue();

        minutes.set(10);

        assertThat(readings.isMore(DOCUMENT, "analyst", LATER_PART)).isFalse();
    }
}
