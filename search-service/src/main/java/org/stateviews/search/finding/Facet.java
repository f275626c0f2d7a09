package org.stateviews.search.finding;

import java.util.List;
import org.stateviews.contracts.index.PassageFields;

/** What a result can be narrowed by, with counts. Several values of one facet mean any of them. */
enum Facet {
    STATE(PassageFields.STATE),
    GROUP(PassageFields.GROUP),
    LANGUAGE(PassageFields.LANGUAGE);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** Field of the index, and name of the parameter in addresses. */
    String field() {
        return field;
    }

    /** Values that filters ask for, none when the facet is not used. */
    List<String> chosen(PassageFilters filters) {
        List<?> values =
                switch (this) {
                    case STATE -> filters.states();
                    case GROUP -> filters.groups();
                    case LANGUAGE -> filters.languages();
                };
        return values.stream().map(Object::toString).toList();
    }
}
