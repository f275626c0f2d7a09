/** Tests of how ends are held against a list. */
@NullMarked
package org.stateviews.benchmark.files;

import org.jspecify.annotations.NullMarked;
