/** Classes that break one house rule each. */
@NullMarked
package org.stateviews.testkit.offenders;

import org.jspecify.annotations.NullMarked;
