package org.stateviews.benchmark.trial;

import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the platform answered.
 *
 * @param status HTTP status; 0 when there was no answer, with the reason as body
 * @param retryAfter when to ask again, zero when it does not say
 */
public record Answer(int status, String body, Duration retryAfter) {

    /** No answer came. */
    public static Answer none(String why) {
        return new Answer(0, why, Duration.ZERO);
    }

    /** Body as JSON. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    /** Short name for tables: status and code of the problem. */
    public String name() {
        return switch (status) {
            case 0 -> "no answer";
            default -> (status + " " + code()).strip();
        };
    }

    /**
     * Whether the same request may succeed later: the platform is away, or it says so, or the token
     * was not renewed in time.
     */
    public boolean passing() {
        return switch (status) {
            case 0, 401, 429, 500, 502, 503, 504 -> true;
            case 409 -> code().equals("in-progress");
            case 400 -> code().equals("interrupted");
            default -> false;
        };
    }

    private String code() {
        return body.startsWith("{") ? json().path("code").asString("") : "";
    }
}
