/** The real Kafka and the real Elasticsearch as child processes. */
@NullMarked
package org.stateviews.local.servers;

import org.jspecify.annotations.NullMarked;
