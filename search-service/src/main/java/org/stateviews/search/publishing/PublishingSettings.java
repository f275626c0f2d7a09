package org.stateviews.search.publishing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How documents are printed.
 *
 * @param paper that pages are laid out for
 * @param warmUpAfter how long after the start the service makes ready what the first document needs
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.publishing", ignoreUnknownFields = false)
record PublishingSettings(
        @DefaultValue("LETTER") Paper paper, @DefaultValue("1m") Duration warmUpAfter) {}
