package org.stateviews.search.finding;

/** Answers searches for passages. */
@FunctionalInterface
interface PassageFinder {
    /**
     * Finds passages: by relevance when words are searched for, else in order of State, reference,
     * document and position.
     *
     * @throws org.stateviews.search.index.SearchUnavailableException when there is no whole answer
     */
    FoundPassages find(PassageQuery query);
}
