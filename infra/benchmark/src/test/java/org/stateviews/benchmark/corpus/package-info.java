/** Tests of the package. */
@NullMarked
package org.stateviews.benchmark.corpus;

import org.jspecify.annotations.NullMarked;
