package org.stateviews.search.drafting;

import java.util.List;
import org.stateviews.contracts.id.SubmitterCode;

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

    /** Who replied, each once; the quantifiers count those of them that are States. */
    public List<SubmitterCode> replied() {
        return sources.stream().map(it -> it.reference().submitter()).distinct().toList();
    }

    /** Sources of which the index does not hold every document that counts. */
    public List<Source> missing() {
        return sources.stream().filter(it -> !it.unread().isEmpty()).toList();
    }
}
