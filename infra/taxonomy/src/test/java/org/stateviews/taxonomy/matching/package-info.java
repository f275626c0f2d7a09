/** Tests of matching. */
@NullMarked
package org.stateviews.taxonomy.matching;

import org.jspecify.annotations.NullMarked;
