package org.stateviews.search.themes;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Which concept scheme is used. The workers must be given the same one, otherwise passages carry
 * themes that this service has no names for; it then shows their notations.
 *
 * @param folder holds a {@code scheme.ttl} and its parts; null for the scheme that is shipped
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.taxonomy", ignoreUnknownFields = false)
record TaxonomySettings(@Nullable Path folder) {}
