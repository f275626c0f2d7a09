/** How long each stage of the work takes. */
@NullMarked
package org.stateviews.worker.stages;

import org.jspecify.annotations.NullMarked;
