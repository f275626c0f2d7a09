/** The status of a submission as a stream that goes on by itself. */
@NullMarked
package org.stateviews.submissionapi.watching;

import org.jspecify.annotations.NullMarked;
