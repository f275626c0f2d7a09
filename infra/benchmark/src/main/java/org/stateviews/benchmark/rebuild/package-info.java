/** The index built anew under load: no failed search, the same passages, and how long it takes. */
@NullMarked
package org.stateviews.benchmark.rebuild;

import org.jspecify.annotations.NullMarked;
