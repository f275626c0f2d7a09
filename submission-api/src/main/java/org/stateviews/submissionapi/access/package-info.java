/** Who may open which route, and whose submissions they see. */
@NullMarked
package org.stateviews.submissionapi.access;

import org.jspecify.annotations.NullMarked;
