/** Tests of the servers. */
@NullMarked
package org.stateviews.local.servers;

import org.jspecify.annotations.NullMarked;
