/** Analyzers for the six official languages: what classifies a text is what searches it. */
@NullMarked
package org.stateviews.language;

import org.jspecify.annotations.NullMarked;
