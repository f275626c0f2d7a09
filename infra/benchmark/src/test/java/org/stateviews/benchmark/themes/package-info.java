/** Tests of the measurement of themes. */
@NullMarked
package org.stateviews.benchmark.themes;

import org.jspecify.annotations.NullMarked;
