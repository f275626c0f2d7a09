package org.stateviews.search.reviewing;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where a review leads back to: the queue, for whoever came from there, and nowhere else. */
final class Back {
    private static final String QUEUE = "/reviews";

    private Back() {}

    /** Address of the page of the queue that is asked for. */
    static String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? QUEUE : QUEUE + "?" + query;
    }

    /** The address if it is one of the queue, null for any other. */
    static @Nullable String checked(@Nullable String address) {
        return address != null && (address.equals(QUEUE) || address.startsWith(QUEUE + "?"))
                ? address
                : null;
    }
}
