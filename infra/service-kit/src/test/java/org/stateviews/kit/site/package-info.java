/** A small site that uses the kit as services do, and what can be seen of it from outside. */
@NullMarked
package org.stateviews.kit.site;

import org.jspecify.annotations.NullMarked;
