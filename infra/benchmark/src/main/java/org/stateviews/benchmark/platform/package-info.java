/** Starts a platform of its own by the scripts, and finds its doors and processes. */
@NullMarked
package org.stateviews.benchmark.platform;

import org.jspecify.annotations.NullMarked;
