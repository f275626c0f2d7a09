package org.stateviews.search.drafting;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;

/** Prefers what is surely about the concept, and among that the sentence that says more. */
final class BestMatches implements SentenceChoice {
    private static final Comparator<Mention> ORDER =
            comparingDouble(Mention::score)
                    .thenComparing(comparingInt(it -> it.evidence().quote().length()))
                    .reversed();

    @Override
    public List<Mention> best(List<Mention> mentions, int wanted) {
        return mentions.stream().sorted(ORDER).limit(wanted).toList();
    }
}
