/** The missions' door: calls, intake, receipts and the state of every submission. */
@NullMarked
package org.stateviews.submissionapi;

import org.jspecify.annotations.NullMarked;
