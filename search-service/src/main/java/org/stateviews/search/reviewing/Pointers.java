package org.stateviews.search.reviewing;

import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.SearchIndex;
import org.stateviews.search.reading.DocumentPointers;
import org.stateviews.search.reviews.PassageReviews;

/** Finds the passage that somebody speaks of, and names it so that it is found again. */
final class Pointers {
    private final SearchIndex index;
    private final PassageReviews reviews;
    private final DocumentPointers documents;

    Pointers(SearchIndex index, PassageReviews reviews, DocumentPointers documents) {
        this.index = index;
        this.reviews = reviews;
        this.documents = documents;
    }

    /** A passage as it stands now; 404 {@code not-found} when there is none. */
    Passage passage(String id) {
        return index.find(id)
                .map(reviews::latest)
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found", id).exception());
    }

    PassagePointer pointer(Passage passage) {
        var source = passage.source();
        var document =
                documents.get(source.reference(), source.revision(), passage.place().document());
        return new PassagePointer(
                document,
                passage.key(),
                Sha256.ofText(passage.asRead()),
                passage.place().position());
    }
}
