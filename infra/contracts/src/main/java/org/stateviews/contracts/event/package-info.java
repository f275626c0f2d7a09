/** Facts and work items that travel on Kafka: one record, JSON Schema and golden sample each. */
@NullMarked
package org.stateviews.contracts.event;

import org.jspecify.annotations.NullMarked;
