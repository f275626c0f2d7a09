/** Submissions over the API: lists, status, receipts and sealed originals. */
@NullMarked
package org.stateviews.submissionapi.submissions;

import org.jspecify.annotations.NullMarked;
