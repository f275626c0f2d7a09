package org.stateviews.search.publishing;

/**
 * An entry of a corrigendum: read {@code read} for {@code printed}.
 *
 * @param place such as {@code Paragraph 12}
 */
public record Correction(String place, String printed, String read) {}
