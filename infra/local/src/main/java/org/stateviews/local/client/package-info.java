/** Speaks to the public API of a running platform, for samples and measurements. */
@NullMarked
package org.stateviews.local.client;

import org.jspecify.annotations.NullMarked;
