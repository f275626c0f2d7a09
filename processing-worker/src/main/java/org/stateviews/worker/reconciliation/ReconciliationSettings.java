package org.stateviews.worker.reconciliation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often log, store and index are compared.
 *
 * @param interval pause between two comparisons; what two in a row see is an exception
 * @param patience how long a document may be on its way before that is an exception
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.reconciliation", ignoreUnknownFields = false)
record ReconciliationSettings(
        @DefaultValue("15s") Duration interval, @DefaultValue("10m") Duration patience) {}
