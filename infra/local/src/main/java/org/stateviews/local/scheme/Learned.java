package org.stateviews.local.scheme;

import java.util.ArrayList;
import java.util.List;

/**
 * What the worker learned of reviews.
 *
 * @param reviews how many it looked at
 * @param file text of {@code learned.tsv}, empty when nothing helps
 */
record Learned(int reviews, String file, List<OfTheme> effects) {

    Learned {
        effects = List.copyOf(effects);
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
    record OfTheme(String theme, int right, int wrong, int before, int after, boolean learned) {

        private String line() {
            return "  %-40s %5d %9d %6d %8d  %s"
                    .formatted(
                            theme, right, wrong, before, after, learned ? "learned" : "left out");
        }
    }

    /** As lines for a terminal. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("%d reviews of passages that count.".formatted(reviews));
        if (effects.isEmpty()) {
            lines.add("No theme was reviewed often enough; --fewest says how often that is.");
        } else {
            lines.add(
                    "  %-40s %5s %9s %6s %8s"
                            .formatted("theme", "right", "not right", "rules", "learned"));
            effects.forEach(it -> lines.add(it.line()));
        }
        return List.copyOf(lines);
    }
}
