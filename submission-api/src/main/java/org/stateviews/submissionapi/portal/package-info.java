/** Pages for missions, and for staff who enter what came by mail. */
@NullMarked
package org.stateviews.submissionapi.portal;

import org.jspecify.annotations.NullMarked;
