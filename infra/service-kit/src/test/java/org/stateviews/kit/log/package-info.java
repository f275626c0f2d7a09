/** The log, tried out: what is written can be read, and what cannot be read stops a fold. */
@NullMarked
package org.stateviews.kit.log;

import org.jspecify.annotations.NullMarked;
