/** What runs inside the reading process: for each kind of file the class that knows its rules. */
@NullMarked
package org.stateviews.worker.extraction.formats;

import org.jspecify.annotations.NullMarked;
