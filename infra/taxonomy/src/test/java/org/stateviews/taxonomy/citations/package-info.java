/** Tests of citations. */
@NullMarked
package org.stateviews.taxonomy.citations;

import org.jspecify.annotations.NullMarked;
