package org.stateviews.kit.log;

/**
 * Where the log put a record; whoever has folded this offset knows of it.
 *
 * @param topic name of the topic
 * @param partition from 0
 * @param offset from 0
 */
public record Appended(String topic, int partition, long offset) {}
