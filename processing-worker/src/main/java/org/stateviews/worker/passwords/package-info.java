/** Passwords that came with documents: opened for their reading, and gone after it. */
@NullMarked
package org.stateviews.worker.passwords;

import org.jspecify.annotations.NullMarked;
