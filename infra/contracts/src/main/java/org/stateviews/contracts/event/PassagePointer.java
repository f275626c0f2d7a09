package org.stateviews.contracts.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.regex.Pattern;
import org.stateviews.contracts.id.Sha256;

/**
 * Which passage a review speaks of, as it stood when somebody looked at it. Reading the document
 * again may cut it otherwise, so the pointer keeps all that finds the passage again: its id, the
 * digest of its words and its place.
 *
 * @param key last part of the passage id: {@code p}, eight hexadecimal digits of the digest, and
 *     {@code -2} and so on for a repeat
 * @param textDigest digest of the normalised text as it was read from the document, whatever people
 *     made of it since
 * @param position place in the reading order of the document, from 1
 */
public record PassagePointer(
        DocumentPointer document, String key, Sha256 textDigest, int position) {

    private static final Pattern KEY = Pattern.compile("p[0-9a-f]{8}(-[1-9][0-9]{0,8})?");

    public PassagePointer {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not the key of a passage: " + key);
        }
    }

    /** Passage id, such as {@code 78-237-8-FRA-1.r0.d1.p12ab34cd}. */
    @JsonIgnore
    public String id() {
        return "%s.r%d.d%d.%s"
                .formatted(document.reference(), document.revision(), document.ordinal(), key);
    }
}
