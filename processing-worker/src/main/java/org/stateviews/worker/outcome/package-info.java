/** How reading ended, as a value that decides what happens next. */
@NullMarked
package org.stateviews.worker.outcome;

import org.jspecify.annotations.NullMarked;
