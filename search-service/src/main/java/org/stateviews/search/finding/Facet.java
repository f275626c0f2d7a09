package org.stateviews.search.finding;

import java.util.List;
import org.stateviews.contracts.index.PassageFields;

/** What a result can be narrowed by, with counts. Several values of one facet mean any of them. */
enum Facet {
    STATE(PassageFields.STATE, "state"),
    GROUP(PassageFields.GROUP, "group"),
    LANGUAGE(PassageFields.LANGUAGE, "language"),
    THEME(PassageFields.THEME, "theme"),
    POSITION(PassageFields.HELD_POSITION, "position"),
    CITES(PassageFields.CITES, "cites");

    private final String field;
    private final String parameter;

    Facet(String field, String parameter) {
        this.field = field;
        this.parameter = parameter;
    }

    /** Name in addresses, answers and messages. */
    String parameter() {
        return parameter;
    }

    /** Field of the index. */
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
                    case THEME -> filters.subjects().themes();
                    case POSITION -> filters.subjects().positions();
                    case CITES -> filters.subjects().cites();
                };
        return values.stream().map(Object::toString).toList();
    }
}
