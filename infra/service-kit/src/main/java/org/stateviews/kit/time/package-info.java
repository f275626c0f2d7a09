/** Time that is measured, as against the time that a clock on the wall shows. */
@NullMarked
package org.stateviews.kit.time;

import org.jspecify.annotations.NullMarked;
