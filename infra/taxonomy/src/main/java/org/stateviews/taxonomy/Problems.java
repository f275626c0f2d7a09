package org.stateviews.taxonomy;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a scheme, gathered while it is read. */
final class Problems {

    private final List<String> found = new ArrayList<>();

    void add(String problem) {
        found.add(problem);
    }

    /**
     * @throws SchemeException when anything is wrong
     */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new SchemeException(found);
        }
    }
}
