/** Draws pages of hostile files as pictures, in a process of its own that holds nothing else. */
@NullMarked
package org.stateviews.worker.recognition.rendering;

import org.jspecify.annotations.NullMarked;
