/** Saying something of a passage: its words put right, its themes confirmed, added or removed. */
@NullMarked
package org.stateviews.search.reviewing;

import org.jspecify.annotations.NullMarked;
