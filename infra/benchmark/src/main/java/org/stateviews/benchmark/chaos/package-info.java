/** Sends submissions while processes are killed, and counts what became of them. */
@NullMarked
package org.stateviews.benchmark.chaos;

import org.jspecify.annotations.NullMarked;
