package org.stateviews.kit.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Words of the service first, then those of this kit. A language without its own text reads
 * English, never the language of the machine. Bundles that a service does not have are left out.
 */
final class MessageBundles {

    private MessageBundles() {}

    static ResourceBundleMessageSource source() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(
                Stream.of("messages", "problems", "kit/messages", "kit/problems")
                        .filter(name -> new ClassPathResource(name + ".properties").exists())
                        .toArray(String[]::new));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
