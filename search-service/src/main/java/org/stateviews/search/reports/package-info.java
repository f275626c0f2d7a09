/** Reports as the log tells them: what editors wrote, beside what was kept of it. */
@NullMarked
package org.stateviews.search.reports;

import org.jspecify.annotations.NullMarked;
