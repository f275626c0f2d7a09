/** What went wrong, said once: as a problem of RFC 9457 to programs, as a page to people. */
@NullMarked
package org.stateviews.kit.problem;

import org.jspecify.annotations.NullMarked;
