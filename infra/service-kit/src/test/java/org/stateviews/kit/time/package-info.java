/** Tests of the package. */
@NullMarked
package org.stateviews.kit.time;

import org.jspecify.annotations.NullMarked;
