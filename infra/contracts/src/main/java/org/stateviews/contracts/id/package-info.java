/** Identifiers as types: they validate themselves once and are never mixed up afterwards. */
@NullMarked
package org.stateviews.contracts.id;

import org.jspecify.annotations.NullMarked;
