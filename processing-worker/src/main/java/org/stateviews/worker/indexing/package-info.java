/** The one writer of the search index. */
@NullMarked
package org.stateviews.worker.indexing;

import org.jspecify.annotations.NullMarked;
