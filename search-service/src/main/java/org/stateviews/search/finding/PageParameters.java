package org.stateviews.search.finding;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list is asked for.
 *
 * @param page from 0, the default
 * @param size entries of a page
 */
record PageParameters(@Nullable Integer page, @Nullable Integer size) {}
