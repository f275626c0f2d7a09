/** Tests of the package. */
@NullMarked
package org.stateviews.local.supervisor;

import org.jspecify.annotations.NullMarked;
