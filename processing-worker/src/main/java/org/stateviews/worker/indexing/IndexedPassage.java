package org.stateviews.worker.indexing;

import java.util.Map;

/**
 * A passage as the index holds it.
 *
 * @param id {@code 78-237-8-FRA-1.r0.d1.p12ab34cd}
 * @param fields by the names of {@code PassageFields}
 */
record IndexedPassage(String id, Map<String, Object> fields) {}
