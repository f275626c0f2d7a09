package org.stateviews.search.reviews;

import java.time.Instant;
import org.stateviews.contracts.event.TextCorrected;

/**
 * A correction whose passage is gone since its document was read again. It is kept; a person
 * decides where it belongs.
 *
 * @param passage id of the passage that it was made for
 * @param document ordinal of the document, from 1
 * @param position where in the reading order of the document the passage stood, from 1
 * @param text right words
 */
public record Unplaced(
        String passage,
        int document,
        int position,
        String text,
        String correctedBy,
        Instant correctedAt) {
    static Unplaced of(TextCorrected said) {
        var passage = said.passage();
        return new Unplaced(
                passage.id(),
                passage.document().ordinal(),
                passage.position(),
                said.text(),
                said.account(),
                said.at());
    }
}
