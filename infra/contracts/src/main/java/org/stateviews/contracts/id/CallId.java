package org.stateviews.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Short name of a call for views, as it stands in addresses and references: {@code 78-237-8} is
 * resolution 78/237, paragraph 8.
 *
 * @param value digits, lower-case letters and single hyphens, 1–40 characters
 */
public record CallId(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("(?=.{1,40}$)[0-9a-z]+(-[0-9a-z]+)*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CallId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the name of a call: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
