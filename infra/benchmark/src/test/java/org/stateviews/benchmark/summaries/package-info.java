/** Tests of what summaries are measured by. */
@NullMarked
package org.stateviews.benchmark.summaries;

import org.jspecify.annotations.NullMarked;
