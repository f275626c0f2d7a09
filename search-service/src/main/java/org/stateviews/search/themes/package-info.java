/** The themes that passages can have: their scheme, and what they are called on pages. */
@NullMarked
package org.stateviews.search.themes;

import org.jspecify.annotations.NullMarked;
