package org.stateviews.worker.classification;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which concept scheme passages are classified by.
 *
 * @param folder with {@code scheme.ttl} and its parts; the shipped scheme where none is given
 */
@ConfigurationProperties(prefix = "stateviews.taxonomy", ignoreUnknownFields = false)
record TaxonomySettings(@Nullable Path folder) {}
