/** Tests of the measurement of languages. */
@NullMarked
package org.stateviews.benchmark.language;

import org.jspecify.annotations.NullMarked;
