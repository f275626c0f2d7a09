/** Where a passage that somebody reviewed stands now, after its document was read again. */
@NullMarked
package org.stateviews.worker.placement;

import org.jspecify.annotations.NullMarked;
