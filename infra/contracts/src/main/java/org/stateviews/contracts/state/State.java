package org.stateviews.contracts.state;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * A Member State or observer State with its official names (UNTERM; the names in force when this
 * release was made).
 *
 * @param code ISO 3166 alpha-3
 * @param iso2 ISO 3166 alpha-2
 * @param m49 three-digit United Nations M49 code
 * @param group regional group, absent for observer States
 * @param shortNames one per official language, without article
 * @param formalNames one per official language
 */
public record State(
        SubmitterCode code,
        String iso2,
        String m49,
        StateStatus status,
        @Nullable RegionalGroup group,
        GroupMembership membership,
        Map<OfficialLanguage, String> shortNames,
        Map<OfficialLanguage, String> formalNames) {

    public State {
        shortNames = Map.copyOf(shortNames);
        formalNames = Map.copyOf(formalNames);
        if (shortNames.size() != 6 || formalNames.size() != 6) {
            throw new IllegalArgumentException(code + " lacks a name in some official language");
        }
    }

    /** Regional group, empty for observer States. */
    public Optional<RegionalGroup> regionalGroup() {
        return Optional.ofNullable(group);
    }

    /** Short name in the given language, as lists and headings print it. */
    public String name(OfficialLanguage language) {
        return java.util.Objects.requireNonNull(shortNames.get(language));
    }
}
