/** What people said of passages, as the log tells it. */
@NullMarked
package org.stateviews.search.reviews;

import org.jspecify.annotations.NullMarked;
