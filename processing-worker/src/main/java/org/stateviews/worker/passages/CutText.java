package org.stateviews.worker.passages;

/**
 * A passage as far as it is told without its language: enough to find it again.
 *
 * @param key last part of the passage id
 * @param position place in the reading order of the document, from 1
 */
public record CutText(String key, int position, AsRead asRead) {}
