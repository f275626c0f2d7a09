/** What a running platform says about itself in its data folder. */
@NullMarked
package org.stateviews.local.state;

import org.jspecify.annotations.NullMarked;
