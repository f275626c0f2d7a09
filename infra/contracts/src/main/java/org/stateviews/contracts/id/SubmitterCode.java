package org.stateviews.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Who answers a call: an ISO 3166 alpha-3 code for States, {@code EU}, or a code that the call
 * itself introduces.
 *
 * @param value 2–12 upper-case letters and digits
 */
public record SubmitterCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SubmitterCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a submitter code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
