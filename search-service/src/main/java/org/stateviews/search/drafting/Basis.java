package org.stateviews.search.drafting;

import java.util.List;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.States;

/**
 * What a draft was made from.
 *
 * @param scheme version of the concept scheme that named the themes
 * @param sources every text in force at the cut-off, in the order in which reports list submitters
 */
public record Basis(String scheme, List<Source> sources) {
    public Basis {
        sources = List.copyOf(sources);
    }

    /** Who replied, each once. */
    public List<SubmitterCode> replied() {
        return sources.stream().map(it -> it.reference().submitter()).distinct().toList();
    }

    /** How many of those who replied are States, which is what quantifiers take the share of. */
    public int states() {
        return (int) replied().stream().filter(it -> States.find(it).isPresent()).count();
    }

    /** Sources of which the index does not hold every document that counts. */
    public List<Source> missing() {
        return sources.stream().filter(it -> !it.unread().isEmpty()).toList();
    }
}
