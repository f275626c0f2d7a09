/** Shows on a terminal what another concept scheme would change in a running platform. */
@NullMarked
package org.stateviews.local.scheme;

import org.jspecify.annotations.NullMarked;
