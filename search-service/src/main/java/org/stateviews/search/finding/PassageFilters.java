package org.stateviews.search.finding;

import java.util.List;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.RegionalGroup;

/**
 * What passages are narrowed to; an empty list narrows nothing, several values mean any of them.
 *
 * @param languages as the index writes them: {@code fr}, {@code other:fa}, {@code und}
 * @param currentOnly leave out what was replaced or withdrawn
 */
record PassageFilters(
        List<CallId> calls,
        List<SubmitterCode> states,
        List<RegionalGroup> groups,
        List<String> languages,
        List<DocumentKind> kinds,
        SubjectFilters subjects,
        boolean currentOnly) {
    static final PassageFilters NONE =
            new PassageFilters(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    SubjectFilters.NONE,
                    true);

    PassageFilters {
        calls = List.copyOf(calls);
        states = List.copyOf(states);
        groups = List.copyOf(groups);
        languages = List.copyOf(languages);
        kinds = List.copyOf(kinds);
    }

    /** The same with another choice of one facet. */
    PassageFilters with(Facet facet, List<String> values) {
        return switch (facet) {
            case STATE -> withStates(values.stream().map(SubmitterCode::new).toList());
            case GROUP -> withGroups(values.stream().map(RegionalGroup::valueOf).toList());
            case LANGUAGE -> withLanguages(values);
            case THEME -> withSubjects(subjects.withThemes(values));
            case POSITION -> withSubjects(subjects.withPositions(values));
            case CITES -> withSubjects(subjects.withCites(values));
        };
    }

    PassageFilters currentOnly(boolean wanted) {
        return new PassageFilters(calls, states, groups, languages, kinds, subjects, wanted);
    }

    PassageFilters withoutCalls() {
        return new PassageFilters(
                List.of(), states, groups, languages, kinds, subjects, currentOnly);
    }

    PassageFilters withoutKinds() {
        return new PassageFilters(
                calls, states, groups, languages, List.of(), subjects, currentOnly);
    }

    private PassageFilters withStates(List<SubmitterCode> wanted) {
        return new PassageFilters(calls, wanted, groups, languages, kinds, subjects, currentOnly);
    }

    private PassageFilters withGroups(List<RegionalGroup> wanted) {
        return new PassageFilters(calls, states, wanted, languages, kinds, subjects, currentOnly);
    }

    private PassageFilters withLanguages(List<String> wanted) {
        return new PassageFilters(calls, states, groups, wanted, kinds, subjects, currentOnly);
    }

    private PassageFilters withSubjects(SubjectFilters wanted) {
        return new PassageFilters(calls, states, groups, languages, kinds, wanted, currentOnly);
    }
}
