/** Tests of the package. */
@NullMarked
package org.stateviews.benchmark.chaos;

import org.jspecify.annotations.NullMarked;
