package org.stateviews.search.finding;

/**
 * One thing that must, or must not, occur.
 *
 * @param text as typed, with neither quotation marks nor operators
 * @param excluded whether a passage with it is left out
 */
record QueryClause(Form form, String text, boolean excluded) {
    /** How {@code text} is meant. */
    enum Form {
        /** In any inflection. */
        WORD,
        /** These words next to each other in this order. */
        PHRASE,
        /** Any word that begins so. */
        PREFIX
    }
}
