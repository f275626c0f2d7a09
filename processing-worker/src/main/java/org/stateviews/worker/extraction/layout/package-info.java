/** Where the signs of a page stand, and in which order they are read. */
@NullMarked
package org.stateviews.worker.extraction.layout;

import org.jspecify.annotations.NullMarked;
