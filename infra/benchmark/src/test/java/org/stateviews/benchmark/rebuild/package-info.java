/** Tests of the options of the rebuild. */
@NullMarked
package org.stateviews.benchmark.rebuild;

import org.jspecify.annotations.NullMarked;
