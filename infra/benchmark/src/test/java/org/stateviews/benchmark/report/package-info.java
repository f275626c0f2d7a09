/** Tests of what a report's bench asks and counts. */
@NullMarked
package org.stateviews.benchmark.report;

import org.jspecify.annotations.NullMarked;
