/** How well passages get the themes that people gave them, and what classifying costs. */
@NullMarked
package org.stateviews.benchmark.themes;

import org.jspecify.annotations.NullMarked;
