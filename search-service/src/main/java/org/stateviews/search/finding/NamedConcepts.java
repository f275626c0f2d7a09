package org.stateviews.search.finding;

import java.util.List;
import java.util.stream.Stream;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.matching.NamedConcept;

/**
 * A query as a person means it: concepts that it names, and what else it says.
 *
 * @param slots places of the query that name a concept, in its order; all of them must be met
 * @param rest what the query says besides; must be met too
 */
record NamedConcepts(List<Slot> slots, QueryWords rest) {
    NamedConcepts {
        slots = List.copyOf(slots);
    }

    /** A query taken by its words alone. */
    static NamedConcepts none(QueryWords words) {
        return new NamedConcepts(List.of(), words);
    }

    Stream<NamedConcept> all() {
        return slots.stream().flatMap(slot -> slot.named().stream());
    }

    List<String> notations() {
        return all().map(NamedConcept::concept).map(Concept::notation).toList();
    }

    /**
     * Words of the query that name a concept.
     *
     * @param named the concept; more than one where a scheme gives them the same name, and then any
     *     of them may be meant
     */
    record Slot(List<NamedConcept> named) {
        Slot {
            named = List.copyOf(named);
        }
    }
}
