/** What reviews of themes teach, and whether it helps. */
@NullMarked
package org.stateviews.taxonomy.learning;

import org.jspecify.annotations.NullMarked;
