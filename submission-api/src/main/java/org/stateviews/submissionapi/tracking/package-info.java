/** What has become of each submission, folded from the log alone. */
@NullMarked
package org.stateviews.submissionapi.tracking;

import org.jspecify.annotations.NullMarked;
