package org.stateviews.worker.indexing;

import java.util.Map;

/**
 * A passage as the index holds it.
 *
 * @param id {@code 78-237-8-FRA-1.r0.d1.p12ab34cd}
 * @param fields by the names of {@code PassageFields}; none for a passage of an outdated reading,
 *     which stays as an empty place because a late write must not bring it back
 */
public record IndexedPassage(String id, Map<String, Object> fields) {

    public IndexedPassage {
        fields = Map.copyOf(fields);
    }

    static IndexedPassage outdated(String id) {
        return new IndexedPassage(id, Map.of());
    }

    /** Whether readers can find it. */
    public boolean isVisible() {
        return !fields.isEmpty();
    }
}
