package org.stateviews.taxonomy.learning;

import org.stateviews.taxonomy.matching.Passage;

/**
 * What a person says of a theme of a passage.
 *
 * @param speaker whose words they are: passages of one State resemble one another
 * @param theme notation
 * @param right whether the passage is about it
 */
public record Lesson(Passage passage, String speaker, String theme, boolean right) {}
