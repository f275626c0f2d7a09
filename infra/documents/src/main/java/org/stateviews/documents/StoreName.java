package org.stateviews.documents;

import java.util.regex.Pattern;
import org.stateviews.contracts.id.Sha256;

/**
 * Name of a file in the store: segments joined by {@code /}, each of letters, digits, dot, hyphen
 * and underscore and not beginning with a dot. Nothing a submitter types ever becomes a name, and
 * such a name cannot leave the store's folder.
 */
public record StoreName(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    public StoreName {
        if (value.length() > 400 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a name in the document store: " + value);
        }
    }

    /** Name from its segments. */
    public static StoreName of(String... segments) {
        return new StoreName(String.join("/", segments));
    }

    /** Where an original lies; two hexadecimal digits of fan-out keep folders small. */
    public static StoreName original(Sha256 digest) {
        return of("originals", digest.hex().substring(0, 2), digest.hex());
    }

    @Override
    public String toString() {
        return value;
    }
}
