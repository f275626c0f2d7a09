package org.stateviews.search.themes;

/**
 * A theme in a list to choose from.
 *
 * @param label in the language of the page, after as many dashes as concepts stand above it, for a
 *     list of choices has no other way to show a tree
 */
public record ThemeChoice(String notation, String label) {}
