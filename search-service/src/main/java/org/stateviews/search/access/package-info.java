/** Who may come in: the Secretariat's desk, nobody else; missions are shown to their own door. */
@NullMarked
package org.stateviews.search.access;

import org.jspecify.annotations.NullMarked;
