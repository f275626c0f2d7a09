/** Signs in as a browser would and hands out a bearer token. */
@NullMarked
package org.stateviews.local.token;

import org.jspecify.annotations.NullMarked;
