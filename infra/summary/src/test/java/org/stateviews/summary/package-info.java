/** Tests of what is taken, and of what is cut. */
@NullMarked
package org.stateviews.summary;

import org.jspecify.annotations.NullMarked;
