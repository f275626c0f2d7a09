package org.stateviews.submissionapi.tracking;

import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.Turn;

/**
 * One thing that somebody must look at.
 *
 * @param document ordinal of the document
 * @param page number of the page, absent when it concerns the whole document
 * @param code stable code of the reason
 * @param turn who can do something about it
 */
public record Attention(int document, @Nullable Integer page, String code, Turn turn) {}
