/**
 * How near summaries come to what an editor picked, beside what takes no effort, and what they
 * cost.
 */
@NullMarked
package org.stateviews.benchmark.summaries;

import org.jspecify.annotations.NullMarked;
