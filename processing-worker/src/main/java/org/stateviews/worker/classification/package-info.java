/** Which themes and positions a passage has, and why. */
@NullMarked
package org.stateviews.worker.classification;

import org.jspecify.annotations.NullMarked;
