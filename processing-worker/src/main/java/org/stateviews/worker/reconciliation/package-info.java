/** Compares log, store and index for ever, and publishes the proof that they agree. */
@NullMarked
package org.stateviews.worker.reconciliation;

import org.jspecify.annotations.NullMarked;
