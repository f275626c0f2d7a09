/** Passwords sealed, opened and gone. */
@NullMarked
package org.stateviews.documents.password;

import org.jspecify.annotations.NullMarked;
