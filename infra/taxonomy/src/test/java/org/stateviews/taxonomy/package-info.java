/** Tests of the concept schemes. */
@NullMarked
package org.stateviews.taxonomy;

import org.jspecify.annotations.NullMarked;
