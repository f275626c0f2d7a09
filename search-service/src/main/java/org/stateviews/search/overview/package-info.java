/** Who has answered a call and who has not, and which State speaks of what. */
@NullMarked
package org.stateviews.search.overview;

import org.jspecify.annotations.NullMarked;
