/** Looks for malware in each original before anything of it is read or handed out. */
@NullMarked
package org.stateviews.worker.scanning;

import org.jspecify.annotations.NullMarked;
