/** Makes as many different submissions in six languages as are asked for, the same for a seed. */
@NullMarked
package org.stateviews.benchmark.corpus;

import org.jspecify.annotations.NullMarked;
