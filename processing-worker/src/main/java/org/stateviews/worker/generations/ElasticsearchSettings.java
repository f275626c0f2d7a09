package org.stateviews.worker.generations;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Elasticsearch is. The client's own time-out for an answer is none at all: a server that was
 * lost without a word would be waited for until this service is started again.
 *
 * @param url address with scheme and port
 * @param connect how long to wait for a connection
 * @param response how long one request may take; a bulk waits for the next refresh
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.elasticsearch", ignoreUnknownFields = false)
record ElasticsearchSettings(
        @DefaultValue("http://localhost:9200") URI url,
        @NotNull @DefaultValue("2s") Duration connect,
        @NotNull @DefaultValue("30s") Duration response) {}
