/** Opening what a password protects, in the reading process: an unlocked copy is written there. */
@NullMarked
package org.stateviews.worker.extraction.unlocking;

import org.jspecify.annotations.NullMarked;
