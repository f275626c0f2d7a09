/** What every bench needs: a voice, a pause, and the doors of the platform with their answers. */
@NullMarked
package org.stateviews.benchmark.trial;

import org.jspecify.annotations.NullMarked;
