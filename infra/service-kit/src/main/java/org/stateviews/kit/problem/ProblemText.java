package org.stateviews.kit.problem;

/**
 * A problem in the reader's language.
 *
 * @param title what happened, in a few words
 * @param detail what it means
 * @param next what to do next
 */
public record ProblemText(String title, String detail, String next) {}
