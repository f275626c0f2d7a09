/** The test kit, tested. */
@NullMarked
package org.stateviews.testkit;

import org.jspecify.annotations.NullMarked;
