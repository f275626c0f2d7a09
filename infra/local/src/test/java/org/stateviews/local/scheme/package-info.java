@NullMarked
package org.stateviews.local.scheme;

import org.jspecify.annotations.NullMarked;
