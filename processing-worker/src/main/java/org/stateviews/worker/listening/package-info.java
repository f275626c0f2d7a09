/** How this service listens to the log: who retries, who pauses, who stops. */
@NullMarked
package org.stateviews.worker.listening;

import org.jspecify.annotations.NullMarked;
