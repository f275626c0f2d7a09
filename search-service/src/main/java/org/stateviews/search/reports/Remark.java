package org.stateviews.search.reports;

import java.time.Instant;

/** What somebody remarked on a block. */
public record Remark(String text, String account, Instant at) {}
