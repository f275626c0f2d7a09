package org.stateviews.kit.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
        source.setBasenames(names().toArray(String[]::new));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }

    static SiteLanguages languages() {
        return SiteLanguages.of(names(), MessageBundles::isThere);
    }

    private static List<String> names() {
        return Stream.of("messages", "problems", "kit/messages", "kit/problems")
                .filter(name -> isThere(name + ".properties"))
                .toList();
    }

    private static boolean isThere(String file) {
        return new ClassPathResource(file).exists();
    }
}
