/** The Secretariat's desk: finding and reading what States wrote. */
@NullMarked
package org.stateviews.search;

import org.jspecify.annotations.NullMarked;
