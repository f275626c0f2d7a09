/** Saying something of a passage: its words put right where a machine misread them. */
@NullMarked
package org.stateviews.search.reviewing;

import org.jspecify.annotations.NullMarked;
