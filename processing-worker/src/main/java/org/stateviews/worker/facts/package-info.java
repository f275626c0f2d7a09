/**
 * What the log says of each submission, as values that every order of the same events agrees on.
 */
@NullMarked
package org.stateviews.worker.facts;

import org.jspecify.annotations.NullMarked;
