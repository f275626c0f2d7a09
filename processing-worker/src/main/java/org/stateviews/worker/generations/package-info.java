/** Which index is written, and that it belongs to this log. */
@NullMarked
package org.stateviews.worker.generations;

import org.jspecify.annotations.NullMarked;
