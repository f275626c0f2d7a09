/**
 * Kafka, Elasticsearch and the store away for minutes under load: who waits, who says so, and when
 * all is well again.
 */
@NullMarked
package org.stateviews.benchmark.outages;

import org.jspecify.annotations.NullMarked;
