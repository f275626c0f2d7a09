package org.stateviews.worker.trial;

import java.util.List;
import org.stateviews.taxonomy.learning.Effect;

/**
 * What reviews of themes teach.
 *
 * @param reviews how many reviews of passages that count were looked at
 * @param file text of {@code learned.tsv}, empty when nothing helps
 * @param effects on themes that were reviewed often enough
 */
public record LearnedAnswer(int reviews, String file, List<Effect> effects) {

    public LearnedAnswer {
        effects = List.copyOf(effects);
    }
}
