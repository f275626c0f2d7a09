package org.stateviews.search.operations;

import java.util.List;

/** Documents that would be read again, each with the version under which it would be kept. */
record RereadPlan(List<Planned> documents) {
    RereadPlan {
        documents = List.copyOf(documents);
    }

    /** One document of a plan. */
    record Planned(KnownDocument document, String extractor) {}
}
