/** Which concepts a passage is about, how sure that is, and by which of its words. */
@NullMarked
package org.stateviews.taxonomy.matching;

import org.jspecify.annotations.NullMarked;
