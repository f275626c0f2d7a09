package org.stateviews.worker.generations;

import co.elastic.clients.json.JsonData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an index says of its own origin, in its {@code _meta}.
 *
 * @param cluster Kafka cluster whose facts it shows, null when it does not say
 * @param analyzers version of what cut its text into terms
 * @param scheme version of the concept scheme by which its passages have themes
 * @param incarnation other for an index that was deleted and made again
 */
public record IndexPins(
        @Nullable String cluster,
        @Nullable String analyzers,
        @Nullable String scheme,
        @Nullable String incarnation) {

    static IndexPins of(Map<String, JsonData> meta) {
        return new IndexPins(
                text(meta, "cluster"),
                text(meta, "analyzers"),
                text(meta, "scheme"),
                text(meta, "incarnation"));
    }

    private static @Nullable String text(Map<String, JsonData> meta, String name) {
        var value = meta.get(name);
        return value == null ? null : value.to(String.class);
    }
}
