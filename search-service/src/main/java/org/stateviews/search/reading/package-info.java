/** Reads one submission in its order, beside its sealed originals; every opening is recorded. */
@NullMarked
package org.stateviews.search.reading;

import org.jspecify.annotations.NullMarked;
