/** Who is asked for views, on what, until when. */
@NullMarked
package org.stateviews.submissionapi.calls;

import org.jspecify.annotations.NullMarked;
