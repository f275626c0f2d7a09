package org.stateviews.kit.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;

/**
 * Style sheets under addresses without a version, so that a new release of Bootstrap changes one
 * line here and no template.
 */
final class SharedAssets {

    static final String BOOTSTRAP = "classpath:/META-INF/resources/webjars/bootstrap/5.3.8/css/";

    private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1));

    private SharedAssets() {}

    static void register(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/kit/bootstrap/**")
                .addResourceLocations(BOOTSTRAP)
                .setCacheControl(AN_HOUR);
        resources
                .addResourceHandler("/kit/**")
                .addResourceLocations("classpath:/static/kit/")
                .setCacheControl(AN_HOUR);
    }
}
