/** The document store: bytes under their digest, small files under a claimed name. */
@NullMarked
package org.stateviews.documents;

import org.jspecify.annotations.NullMarked;
