/** How often the language of a text is told right, and what telling it costs. */
@NullMarked
package org.stateviews.benchmark.language;

import org.jspecify.annotations.NullMarked;
