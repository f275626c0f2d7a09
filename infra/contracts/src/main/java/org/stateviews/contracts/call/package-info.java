/** A call for views as data: mandate, who may answer, until when. */
@NullMarked
package org.stateviews.contracts.call;

import org.jspecify.annotations.NullMarked;
