/** A site that asks identity who someone is, as the platform's sites do. */
@NullMarked
package org.stateviews.example;

import org.jspecify.annotations.NullMarked;
