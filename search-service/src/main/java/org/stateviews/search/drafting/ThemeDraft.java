package org.stateviews.search.drafting;

import java.util.List;

/**
 * What States say on a theme.
 *
 * @param pillar notation of what stands at the top above it, its own for a pillar
 * @param theme notation
 * @param label in English
 * @param statements the theme's own first, then those of its positions and needs
 */
public record ThemeDraft(String pillar, String theme, String label, List<Statement> statements) {
    public ThemeDraft {
        statements = List.copyOf(statements);
    }
}
