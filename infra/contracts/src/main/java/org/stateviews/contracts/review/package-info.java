/** What counts of all that people said of a passage: every reader of the log must agree on it. */
@NullMarked
package org.stateviews.contracts.review;

import org.jspecify.annotations.NullMarked;
