/**
 * The search index as this service sees it: where it is, what a passage is, and that it may be
 * away.
 */
@NullMarked
package org.stateviews.search.index;

import org.jspecify.annotations.NullMarked;
