package org.stateviews.taxonomy;

import java.util.ArrayList;
import java.util.List;

/** What a concept is called in one language. */
public record Labels(String preferred, List<String> alternatives) {

    public Labels {
        alternatives = List.copyOf(alternatives);
        if (preferred.isBlank()) {
            throw new IllegalArgumentException("a concept has a name");
        }
    }

    /** The preferred one first. */
    public List<String> all() {
        var all = new ArrayList<String>();
        all.add(preferred);
        all.addAll(alternatives);
        return List.copyOf(all);
    }
}
