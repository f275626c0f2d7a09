/** What another concept scheme would change, told before anything changes. */
@NullMarked
package org.stateviews.worker.trial;

import org.jspecify.annotations.NullMarked;
