package org.stateviews.language;

/**
 * A term to be: its stretch of the run, how many places after the term before it begins (0 beside
 * it), and how many places it takes.
 */
record ChineseTerm(Span span, int increment, int places) {}
