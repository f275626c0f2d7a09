package org.stateviews.testkit.unmarked;

/** Breaks the rule of null, by its package. */
public final class Unmarked {}
