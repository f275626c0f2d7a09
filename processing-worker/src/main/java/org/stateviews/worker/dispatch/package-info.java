/** What work a submission needs. */
@NullMarked
package org.stateviews.worker.dispatch;

import org.jspecify.annotations.NullMarked;
