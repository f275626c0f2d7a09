package org.stateviews.kit.problem;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A refusal with a stable code. Its words are messages, {@code problem.<code>.title} and {@code
 * problem.<code>.detail}, in {@code problems*.properties} of the service or of this kit, so that
 * the same problem is told in the reader's language and tests compare codes.
 *
 * @param status HTTP status
 * @param code lower-case words joined by hyphens, never reused for something else
 * @param arguments what the messages name as {@code {0}}, {@code {1}} …
 * @param members further members of the JSON body, such as {@code field} or {@code limit}
 * @param retryAfter when another try may help, absent where it will not
 */
public record Problem(
        HttpStatus status,
        String code,
        List<Object> arguments,
        Map<String, Object> members,
        @Nullable Duration retryAfter) {

    public Problem {
        arguments = List.copyOf(arguments);
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** Problem whose messages take the given arguments. */
    public static Problem of(HttpStatus status, String code, Object... arguments) {
        return new Problem(status, code, List.of(arguments), Map.of(), null);
    }

    /** The same problem with one more member in its JSON body. */
    public Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(status, code, arguments, more, retryAfter);
    }

    /** The same problem, saying when to try again (header {@code Retry-After}). */
    public Problem retryAfter(Duration wait) {
        return new Problem(status, code, arguments, members, wait);
    }

    /** This problem as an exception, to be thrown from a controller or below. */
    public ProblemException exception() {
        return new ProblemException(this, null);
    }

    /** This problem as an exception with the failure behind it. */
    public ProblemException exception(Throwable cause) {
        return new ProblemException(this, cause);
    }
}
