package org.stateviews.search.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.Level;

/**
 * What themes are called in the language of the page, and which stands below which; templates ask
 * {@code @themes}. A notation of another scheme, which an index built with it may hold, is its own
 * name and stands at the top.
 */
public final class Themes {
    private final ConceptScheme scheme;
    private final List<String> order;

    /** Names of the concepts of a scheme. */
    public Themes(ConceptScheme scheme) {
        this.scheme = scheme;
        this.order = scheme.concepts().stream().map(Concept::notation).toList();
    }

    /** Name of a theme, or its notation when the scheme does not know it. */
    public String label(String notation) {
        return scheme.concept(notation).map(it -> it.label(language())).orElse(notation);
    }

    /** What a theme means, in English; empty when the scheme does not say. */
    public String definition(String notation) {
        return scheme.concept(notation).map(Concept::definition).orElse("");
    }

    /** Whether the scheme has a concept of this notation. */
    public boolean isKnown(String notation) {
        return scheme.concept(notation).isPresent();
    }

    /** All of the scheme to choose from, each below what stands above it. */
    public List<ThemeChoice> choices() {
        var choices = new ArrayList<ThemeChoice>();
        scheme.concepts().stream()
                .filter(it -> it.ancestors().isEmpty())
                .forEach(it -> addBranch(choices, it));
        return List.copyOf(choices);
    }

    private void addBranch(List<ThemeChoice> choices, Concept top) {
        var dashes = "– ".repeat(top.ancestors().size());
        choices.add(new ThemeChoice(top.notation(), dashes + top.label(language())));
        scheme.concepts().stream()
                .filter(it -> it.broader().filter(top.notation()::equals).isPresent())
                .forEach(it -> addBranch(choices, it));
    }

    /** Notations of the pillars, in the scheme's order. */
    public List<String> pillars() {
        return scheme.concepts().stream()
                .filter(it -> it.level() == Level.PILLAR)
                .map(Concept::notation)
                .toList();
    }

    /** What stands at the top above a theme, itself when nothing does. */
    public String pillar(String notation) {
        return scheme.concept(notation)
                .map(Concept::ancestors)
                .filter(it -> !it.isEmpty())
                .map(List::getLast)
                .orElse(notation);
    }

    /** The scheme's own order; what it does not know comes last, by notation. */
    public Comparator<String> order() {
        return Comparator.comparingInt(this::place).thenComparing(Comparator.naturalOrder());
    }

    private int place(String notation) {
        int place = order.indexOf(notation);
        return place < 0 ? order.size() : place;
    }

    private static OfficialLanguage language() {
        return OfficialLanguage.ofCode(LocaleContextHolder.getLocale().getLanguage())
                .orElse(OfficialLanguage.ENGLISH);
    }
}
