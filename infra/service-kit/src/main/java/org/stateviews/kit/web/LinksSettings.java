package org.stateviews.kit.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where browsers find the sites, for links from one to the other.
 *
 * @param submissionApi base address of the missions' site, without a slash at the end
 * @param searchService base address of the desk's site, without a slash at the end
 */
@ConfigurationProperties(prefix = "stateviews.links", ignoreUnknownFields = false)
public record LinksSettings(
        @DefaultValue("http://localhost:8080") String submissionApi,
        @DefaultValue("http://localhost:8081") String searchService) {}
