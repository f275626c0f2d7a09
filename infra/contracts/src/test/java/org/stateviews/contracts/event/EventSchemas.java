package org.stateviews.contracts.event;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The JSON Schemas as a consumer of the topics would use them, formats checked. */
final class EventSchemas {

    private static final String PREFIX = "urn:stateviews:schema:";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry ->
                            registry.schemaRegistryConfig(
                                            SchemaRegistryConfig.builder()
                                                    .formatAssertionsEnabled(true)
                                                    .build())
                                    .schemas(EventSchemas::ofId));

    private EventSchemas() {}

    /** Text of a schema; fails when there is none. */
    static String text(String name) {
        var path = "/schemas/" + name + ".json";
        try (var in = EventSchemas.class.getResourceAsStream(path)) {
            return new String(
                    Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a JSON text as an event of this type; empty when nothing is. */
    static List<Error> check(EventType type, String json) {
        return REGISTRY.getSchema(SchemaLocation.of(PREFIX + type.wireName()))
                .validate(json, InputFormat.JSON);
    }

    /** What is wrong with a text as a value of a shape, which may refer to a schema file. */
    static List<Error> check(JsonNode shape, String text) {
        var json = shape.toString().replace("schemas/common.json#", PREFIX + "common#");
        return REGISTRY.getSchema(json, InputFormat.JSON)
                .validate(StringNode.valueOf(text).toString(), InputFormat.JSON);
    }

    private static String ofId(String id) {
        return text(id.substring(PREFIX.length()));
    }
}
