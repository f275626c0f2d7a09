package org.stateviews.taxonomy;

import java.util.List;

/**
 * A scheme cannot be used. All that is wrong with it is said at once, each line with the concept,
 * language and pattern it is about, because whoever edits one wants one list, not one mistake at a
 * time. Nothing of such a scheme takes effect.
 */
public final class SchemeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Stable code for problem details and logs. */
    public static final String CODE = "scheme-unusable";

    /** One problem or more, in the order of the scheme. */
    public SchemeException(List<String> problems) {
        super(String.join("\n", problems.stream().map(it -> it.replaceAll("\\s+", " ")).toList()));
    }

    /** One line each, in the order of the scheme. */
    public List<String> problems() {
        return String.valueOf(getMessage()).lines().toList();
    }
}
