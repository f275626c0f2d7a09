/** How many pages a second: bare libraries, and the platform over the same files. */
@NullMarked
package org.stateviews.benchmark.pages;

import org.jspecify.annotations.NullMarked;
