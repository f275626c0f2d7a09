/** Signed acknowledgements that prove what was received and when. */
@NullMarked
package org.stateviews.submissionapi.receipt;

import org.jspecify.annotations.NullMarked;
