/** A report and the replies to its call as a manuscript that is ready to be printed. */
@NullMarked
package org.stateviews.search.composing;

import org.jspecify.annotations.NullMarked;
