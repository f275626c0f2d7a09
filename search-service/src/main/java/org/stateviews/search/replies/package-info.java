/** Calls and what answered them at a moment, as the log tells it. */
@NullMarked
package org.stateviews.search.replies;

import org.jspecify.annotations.NullMarked;
