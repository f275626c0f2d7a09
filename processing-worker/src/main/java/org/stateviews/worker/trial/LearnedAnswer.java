package org.stateviews.worker.trial;

import java.util.List;
import org.stateviews.taxonomy.learning.Effect;
import org.stateviews.taxonomy.learning.Lessons;

/**
 * What reviews of themes teach.
 *
 * @param reviews how many reviews of passages that count were looked at
 * @param file text of {@code learned.tsv}, empty when nothing helps
 * @param effects on themes that were reviewed often enough
 */
public record LearnedAnswer(int reviews, String file, List<OfTheme> effects) {

    public LearnedAnswer {
        effects = List.copyOf(effects);
    }

    static LearnedAnswer of(int reviews, Lessons lessons) {
        return new LearnedAnswer(
                reviews,
                lessons.learned().text(),
                lessons.effects().stream().map(OfTheme::of).toList());
    }

    /**
     * Effect on one theme, judged by models that do not know the State that speaks.
     *
     * @param right reviews that said that a passage is about it
     * @param wrong reviews that said that a passage is not
     * @param before how many of them the rules judge as the reviews do
     * @param after how many the model does
     * @param learned whether that is more than chance would mend
     */
    public record OfTheme(
            String theme, int right, int wrong, int before, int after, boolean learned) {

        private static OfTheme of(Effect effect) {
            return new OfTheme(
                    effect.theme(),
                    effect.right(),
                    effect.wrong(),
                    effect.before(),
                    effect.after(),
                    effect.helps());
        }
    }
}
