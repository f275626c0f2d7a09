package org.stateviews.testkit.offenders;

/** Breaks the rule of names. */
public final class WordHelper {}
