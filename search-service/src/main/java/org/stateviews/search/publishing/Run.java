package org.stateviews.search.publishing;

/** A piece of a paragraph. Emphasis does not exist: house style has neither bold nor italics. */
public sealed interface Run {
    /** Words in one language; a line feed breaks the line. */
    record Words(String text, Language language) implements Run {}

    /** A footnote, called where it stands. Footnotes are counted through the whole manuscript. */
    record Note(String text) implements Run {}
}
