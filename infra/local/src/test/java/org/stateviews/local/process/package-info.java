/** Tests of the package. */
@NullMarked
package org.stateviews.local.process;

import org.jspecify.annotations.NullMarked;
