/** The log: writing events, reading them from the start, and saying when it is out of reach. */
@NullMarked
package org.stateviews.kit.log;

import org.jspecify.annotations.NullMarked;
