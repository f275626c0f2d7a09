package org.stateviews.search.drafting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.RegionalGroup;
import org.stateviews.contracts.state.State;
import org.stateviews.contracts.state.States;

/**
 * Who says something. Whoever says it only in a text for the Secretariat is counted and never
 * named, hence apart from the others.
 *
 * @param named in the order in which reports list them
 * @param unnamed in the same order; for counting, and for people who ask for consent
 */
public record Speakers(List<SubmitterCode> named, List<SubmitterCode> unnamed) {
    public Speakers {
        named = List.copyOf(named);
        unnamed = List.copyOf(unnamed);
    }

    /** Everybody who counts, States and others. */
    public List<SubmitterCode> all() {
        return Stream.concat(named.stream(), unnamed.stream()).toList();
    }

    /** How many of them are States, which is what a quantifier speaks of. */
    public int states() {
        return (int) all().stream().filter(it -> States.find(it).isPresent()).count();
    }

    /** How many belong to each regional group; groups without any are left out. */
    public Map<RegionalGroup, Integer> byGroup() {
        var groups = new EnumMap<RegionalGroup, Integer>(RegionalGroup.class);
        all().stream()
                .flatMap(it -> States.find(it).flatMap(State::regionalGroup).stream())
                .forEach(it -> groups.merge(it, 1, Integer::sum));
        return groups;
    }
}
