package org.stateviews.search.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.stateviews.kit.problem.Problem;

/**
 * Headers around the bytes of an original. Whatever the file is, the browser gives it no script, no
 * origin and no guess at another type.
 *
 * @param length of the whole original
 * @param save whether it is to be saved rather than shown
 */
record OriginalAnswer(Original original, long length, boolean save) {
    /** Part asked for; all of it when the part was meant for other bytes than these. */
    ByteRange range(HttpServletRequest request, HttpServletResponse response) {
        var meantFor = request.getHeader(HttpHeaders.IF_RANGE);
        if (meantFor != null && !meantFor.equals(original.entityTag())) {
            return ByteRange.whole(length);
        }
        return ByteRange.of(request.getHeader(HttpHeaders.RANGE), length)
                .orElseThrow(() -> pastEnd(response));
    }

    void announce(ByteRange range, HttpServletResponse response) {
        response.setStatus(range.asked() ? 206 : 200);
        if (range.asked()) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, range.contentRange());
        }
        response.setContentType(original.document().mediaType());
        response.setContentLengthLong(range.count());
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.ETAG, original.entityTag());
        response.setHeader("Repr-Digest", original.reprDigest());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, original.disposition(save));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
    }

    private RuntimeException pastEnd(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
        return Problem.of(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, "range-past-end", length)
                .with("limit", length)
                .exception();
    }
}
