package org.stateviews.worker.classification;

import java.util.List;
import org.stateviews.taxonomy.matching.ThemeMatch;
import org.stateviews.worker.passages.Passage;

/**
 * A passage with what it is about.
 *
 * @param themes concepts that it gives evidence of, the highest score first; none for a text that
 *     is in no official language
 * @param cites symbols of documents and numbers of resolutions, each once, in the order of the text
 */
public record Themed(Passage passage, List<ThemeMatch> themes, List<String> cites) {

    public Themed {
        themes = List.copyOf(themes);
        cites = List.copyOf(cites);
    }
}
