package org.stateviews.taxonomy.matching;

import org.apache.lucene.util.BytesRef;

/**
 * A term of a text.
 *
 * @param position where it stands among the terms, from 0; several may stand at one
 * @param place characters that it was read from
 * @param stopWord whether it is left out where only the content counts
 */
record TextTerm(BytesRef bytes, int position, Span place, boolean stopWord) {}
