package org.stateviews.search.index;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the search index answers. The client's own time-outs are minutes long; a person who waits
 * for a page is told sooner that the index is away.
 *
 * @param url address of Elasticsearch
 * @param connect how long to wait for a connection
 * @param response how long one search may take
 * @param retryAfter what clients are told to wait when it is away
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.elasticsearch", ignoreUnknownFields = false)
record ElasticsearchSettings(
        @DefaultValue("http://localhost:9200") URI url,
        @DefaultValue("2s") Duration connect,
        @DefaultValue("8s") Duration response,
        @DefaultValue("10s") Duration retryAfter) {}
