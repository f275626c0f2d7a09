/** Measures and tries the whole platform, as anybody could from outside. */
@NullMarked
package org.stateviews.benchmark;

import org.jspecify.annotations.NullMarked;
