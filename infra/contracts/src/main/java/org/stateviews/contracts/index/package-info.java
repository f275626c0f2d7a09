/** Names shared by whoever writes the search index and whoever reads it. */
@NullMarked
package org.stateviews.contracts.index;

import org.jspecify.annotations.NullMarked;
