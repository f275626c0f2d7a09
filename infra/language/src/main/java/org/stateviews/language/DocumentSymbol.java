package org.stateviews.language;

/**
 * Symbol of a document, or number of a resolution, in a text.
 *
 * @param symbol in capitals and plain characters, without invisible signs
 * @param start first character in the text, counted from 0
 * @param end the first character behind
 */
public record DocumentSymbol(String symbol, int start, int end) {}
