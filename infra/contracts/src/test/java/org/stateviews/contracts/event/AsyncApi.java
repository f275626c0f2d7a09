package org.stateviews.contracts.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What asyncapi.yaml says, with its references followed. */
final class AsyncApi {

    private static final JsonNode FILE = read();

    private AsyncApi() {}

    /** Channels by their address on the broker. */
    static Map<String, JsonNode> channels() {
        var channels = new TreeMap<String, JsonNode>();
        FILE.get("channels")
                .valueStream()
                .forEach(channel -> channels.put(channel.get("address").stringValue(), channel));
        return channels;
    }

    /** Messages of a channel by their name, the {@code ce_type}. */
    static Map<String, JsonNode> messages(JsonNode channel) {
        var messages = new TreeMap<String, JsonNode>();
        channel.get("messages")
                .valueStream()
                .map(AsyncApi::follow)
                .forEach(message -> messages.put(message.get("name").stringValue(), message));
        return messages;
    }

    /** Messages that are described, on a channel or not. */
    static List<String> described() {
        return FILE.at("/components/messages")
                .valueStream()
                .map(message -> message.get("name").stringValue())
                .toList();
    }

    /** Services that send or receive a message on a topic. */
    static Set<String> services(String action, String topic, String message) {
        var services = new TreeSet<String>();
        operations(action)
                .filter(it -> address(it).equals(topic))
                .filter(it -> names(it).anyMatch(message::equals))
                .forEach(it -> services.add(it.at("/tags/0/name").stringValue()));
        return services;
    }

    private static Stream<JsonNode> operations(String action) {
        return FILE.get("operations")
                .valueStream()
                .filter(it -> it.get("action").stringValue().equals(action));
    }

    /** What a reference within the file leads to; a node without one is itself. */
    static JsonNode follow(JsonNode node) {
        var reference = node.get("$ref");
        if (reference == null) {
            return node;
        }
        var path = reference.stringValue();
        var found = FILE.at(path.substring(1));
        if (!path.startsWith("#/") || found.isMissingNode()) {
            throw new IllegalStateException("asyncapi.yaml leads nowhere: " + path);
        }
        return follow(found);
    }

    private static String address(JsonNode operation) {
        return follow(operation.get("channel")).get("address").stringValue();
    }

    private static Stream<String> names(JsonNode operation) {
        return operation
                .get("messages")
                .valueStream()
                .map(message -> follow(message).get("name").stringValue());
    }

    private static JsonNode read() {
        try (var in = AsyncApi.class.getResourceAsStream("/asyncapi.yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
