/** Child processes that cannot outlive whoever started them. */
@NullMarked
package org.stateviews.local.process;

import org.jspecify.annotations.NullMarked;
