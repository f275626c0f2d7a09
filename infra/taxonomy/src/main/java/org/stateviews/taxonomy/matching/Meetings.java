package org.stateviews.taxonomy.matching;

import java.util.List;
import org.stateviews.taxonomy.Cue;

/** Every rule that a text meets. */
record Meetings(List<Met<Rule.OfConcept>> concepts, List<Met<Rule.OfCue>> cues) {

    Meetings {
        concepts = List.copyOf(concepts);
        cues = List.copyOf(cues);
    }

    boolean inContext() {
        return cues.stream().anyMatch(it -> it.rule().pattern().cue() == Cue.CONTEXT);
    }

    /** Places of a cue. */
    List<Span> places(Cue cue) {
        return cues.stream()
                .filter(it -> it.rule().pattern().cue() == cue)
                .flatMap(it -> it.places().stream())
                .toList();
    }
}
