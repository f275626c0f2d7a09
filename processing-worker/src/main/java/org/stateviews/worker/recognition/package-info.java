/** Pictures of pages become words: the slow lane, beside the text lane and never in its way. */
@NullMarked
package org.stateviews.worker.recognition;

import org.jspecify.annotations.NullMarked;
