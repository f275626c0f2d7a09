/** Tests of the package. */
@NullMarked
package org.stateviews.local.client;

import org.jspecify.annotations.NullMarked;
