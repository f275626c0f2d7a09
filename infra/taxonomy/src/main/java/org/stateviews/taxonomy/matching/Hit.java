package org.stateviews.taxonomy.matching;

/**
 * Where Lucene met words of a query.
 *
 * @param startPosition of the first word, counted from 0
 * @param endPosition of the last word
 * @param startOffset in characters; -1 where Lucene knows only the positions
 * @param endOffset the first character behind; -1 likewise
 */
record Hit(int startPosition, int endPosition, int startOffset, int endOffset) {}
