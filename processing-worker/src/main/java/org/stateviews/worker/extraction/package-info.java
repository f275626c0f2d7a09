/** Hostile files become pages, in a process of their own. */
@NullMarked
package org.stateviews.worker.extraction;

import org.jspecify.annotations.NullMarked;
