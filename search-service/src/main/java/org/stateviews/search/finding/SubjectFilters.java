package org.stateviews.search.finding;

import java.util.List;

/**
 * What passages are to be about; an empty list narrows nothing, several values mean any of them.
 *
 * @param themes notations of concepts; a passage counts as being about all that stands above its
 *     themes
 * @param positions notations of positions that passages take
 * @param cites symbols of documents and numbers of resolutions, as the index writes them
 */
record SubjectFilters(List<String> themes, List<String> positions, List<String> cites) {
    static final SubjectFilters NONE = new SubjectFilters(List.of(), List.of(), List.of());

    SubjectFilters {
        themes = List.copyOf(themes);
        positions = List.copyOf(positions);
        cites = List.copyOf(cites);
    }

    SubjectFilters withThemes(List<String> wanted) {
        return new SubjectFilters(wanted, positions, cites);
    }

    SubjectFilters withPositions(List<String> wanted) {
        return new SubjectFilters(themes, wanted, cites);
    }

    SubjectFilters withCites(List<String> wanted) {
        return new SubjectFilters(themes, positions, wanted);
    }
}
