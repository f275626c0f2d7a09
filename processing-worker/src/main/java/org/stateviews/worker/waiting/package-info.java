/**
 * What this service waits for while something it needs is away: said once in the log, in health and
 * as a metric.
 */
@NullMarked
package org.stateviews.worker.waiting;

import org.jspecify.annotations.NullMarked;
