package org.stateviews.worker.generations;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Elasticsearch is.
 *
 * @param url address with scheme and port
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.elasticsearch", ignoreUnknownFields = false)
record ElasticsearchSettings(@DefaultValue("http://localhost:9200") URI url) {}
