/** Passwords of locked documents, on their way from the door to the reader and no further. */
@NullMarked
package org.stateviews.documents.password;

import org.jspecify.annotations.NullMarked;
