/** What operators ask of the platform at the management port: each a fact in the log. */
@NullMarked
package org.stateviews.worker.operations;

import org.jspecify.annotations.NullMarked;
