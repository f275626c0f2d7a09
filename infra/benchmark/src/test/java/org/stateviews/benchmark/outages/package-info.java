/** Tests of how the answers of the outages bench are judged. */
@NullMarked
package org.stateviews.benchmark.outages;

import org.jspecify.annotations.NullMarked;
