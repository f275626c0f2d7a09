/** Finds passages by words, phrases and facets in any language, for people and for programs. */
@NullMarked
package org.stateviews.search.finding;

import org.jspecify.annotations.NullMarked;
