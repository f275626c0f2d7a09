package org.stateviews.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What editors call a report: {@code 78-237-8-report-1}, that is the call and a number per call. It
 * is the key of every record about the report. Numbers may have gaps.
 *
 * @param value as above, safe in an address
 */
public record ReportId(@JsonValue String value) {

    private static final Pattern SHAPE =
            Pattern.compile("([0-9a-z]+(?:-[0-9a-z]+)*)-report-([1-9][0-9]{0,8})");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportId {
        match(value);
    }

    /** The {@code number}-th report on a call, counted from 1. */
    public static ReportId of(CallId call, int number) {
        return new ReportId(call + "-report-" + number);
    }

    /** Call that is reported on. */
    public CallId call() {
        return new CallId(match(value).group(1));
    }

    private static Matcher match(String value) {
        var matcher = SHAPE.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the id of a report: " + value);
        }
        return matcher;
    }

    @Override
    public String toString() {
        return value;
    }
}
