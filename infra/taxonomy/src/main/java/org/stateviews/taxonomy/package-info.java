/** Concept schemes: what can be said of a passage, in six languages, and by which words. */
@NullMarked
package org.stateviews.taxonomy;

import org.jspecify.annotations.NullMarked;
