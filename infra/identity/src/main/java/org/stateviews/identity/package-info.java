/** Accounts for local use, and the tokens that tell the other services who is asking. */
@NullMarked
package org.stateviews.identity;

import org.jspecify.annotations.NullMarked;
