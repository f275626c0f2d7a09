package org.stateviews.taxonomy;

import static java.util.Objects.requireNonNull;

import org.stateviews.contracts.language.OfficialLanguage;

/** Words of a cue in one language, in the syntax of a {@link Pattern}. */
public record CuePattern(OfficialLanguage language, Cue cue, String query) {

    public CuePattern {
        requireNonNull(language);
        requireNonNull(cue);
        if (query.isBlank()) {
            throw new IllegalArgumentException("a pattern has words");
        }
    }
}
