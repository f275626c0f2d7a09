/** Who read which original when, and every decision, from the log. */
@NullMarked
package org.stateviews.search.audit;

import org.jspecify.annotations.NullMarked;
