/** Digital signatures inside documents, checked in the reading process without any network. */
@NullMarked
package org.stateviews.worker.extraction.signatures;

import org.jspecify.annotations.NullMarked;
