/** Shows on a terminal whether log, store and index of a running platform agree. */
@NullMarked
package org.stateviews.local.proof;

import org.jspecify.annotations.NullMarked;
