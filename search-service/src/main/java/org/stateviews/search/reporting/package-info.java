/** Writing a report: it is begun, drafted, edited by several hands, and closed. */
@NullMarked
package org.stateviews.search.reporting;

import org.jspecify.annotations.NullMarked;
