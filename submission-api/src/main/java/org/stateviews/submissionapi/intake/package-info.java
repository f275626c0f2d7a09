/** Accepts one submission: bytes, then claim, then event, then receipt. */
@NullMarked
package org.stateviews.submissionapi.intake;

import org.jspecify.annotations.NullMarked;
