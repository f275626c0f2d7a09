/** Kafka in, search index out: reads every document and says how each page ended. */
@NullMarked
package org.stateviews.worker;

import org.jspecify.annotations.NullMarked;
