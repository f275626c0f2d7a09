package org.stateviews.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mission quotes when it speaks of its submission: {@code 78-237-8-FRA-1}, that is call,
 * submitter and a number per submitter. It is the key of every record about the submission, so all
 * of them share a partition. Numbers may have gaps.
 *
 * @param value as above, safe in an address
 */
public record SubmissionReference(@JsonValue String value) {

    private static final Pattern SHAPE =
            Pattern.compile("([0-9a-z]+(?:-[0-9a-z]+)*)-([A-Z][A-Z0-9]{1,11})-([1-9][0-9]{0,8})");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SubmissionReference {
        match(value);
    }

    /** Reference of the {@code number}-th submission of a submitter, counted from 1. */
    public static SubmissionReference of(CallId call, SubmitterCode submitter, int number) {
        return new SubmissionReference(call + "-" + submitter + "-" + number);
    }

    /** Call that the submission answers. */
    public CallId call() {
        return new CallId(match(value).group(1));
    }

    /** State or other submitter whose views these are. */
    public SubmitterCode submitter() {
        return new SubmitterCode(match(value).group(2));
    }

    private static Matcher match(String value) {
        var matcher = SHAPE.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a submission reference: " + value);
        }
        return matcher;
    }

    @Override
    public String toString() {
        return value;
    }
}
