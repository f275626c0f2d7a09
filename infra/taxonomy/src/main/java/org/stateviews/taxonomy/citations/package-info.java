/** Documents and resolutions that a text cites. */
@NullMarked
package org.stateviews.taxonomy.citations;

import org.jspecify.annotations.NullMarked;
