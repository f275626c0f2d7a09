/** Tests of how ends are held against a list. */
@NullMarked
package org.stateviews.benchmark.pages;

import org.jspecify.annotations.NullMarked;
