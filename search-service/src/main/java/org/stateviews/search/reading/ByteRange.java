package org.stateviews.search.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRange;

/**
 * Part of an original (RFC 9110, section 14).
 *
 * @param from first byte, from 0
 * @param count how many bytes
 * @param length length of the whole original
 * @param asked whether a part was asked for, be it all of it
 */
record ByteRange(long from, long count, long length, boolean asked) {
    static ByteRange whole(long length) {
        return new ByteRange(0, length, length, false);
    }

    /**
     * Part that a {@code Range} header means; empty when it begins past the end. Absent, malformed
     * and several ranges at once mean the whole, as the RFC allows.
     */
    static Optional<ByteRange> of(@Nullable String header, long length) {
        var ranges = parse(header);
        if (ranges.size() != 1) {
            return Optional.of(whole(length));
        }
        long from = ranges.getFirst().getRangeStart(length);
        long end = ranges.getFirst().getRangeEnd(length);
        return from < length
                ? Optional.of(new ByteRange(from, end - from + 1, length, true))
                : Optional.empty();
    }

    /** Value of {@code Content-Range}. */
    String contentRange() {
        return "bytes %d-%d/%d".formatted(from, from + count - 1, length);
    }

    private static List<HttpRange> parse(@Nullable String header) {
        try {
            return HttpRange.parseRanges(header);
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }
}
