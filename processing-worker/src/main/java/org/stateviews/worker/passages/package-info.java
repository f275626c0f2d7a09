/** Pages become passages with place, heading and language. */
@NullMarked
package org.stateviews.worker.passages;

import org.jspecify.annotations.NullMarked;
