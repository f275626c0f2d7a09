package org.stateviews.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventSchemasTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @EnumSource
    void aSchemaNamesItselfAndEveryComponentOfItsRecord(EventType type) {
        var schema = JSON.readTree(EventSchemas.text(type.wireName()));

        assertThat(schema.get("$schema").stringValue())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").stringValue())
                .isEqualTo("urn:stateviews:schema:" + type.wireName());
        assertThat(schema.get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(components(type));
    }

    @Test
    void aSchemaKnowsEveryConstantThatCanBeWritten() {
        var received = properties(EventType.SUBMISSION_RECEIVED);
        var document = received.at("/documents/items/properties");
        var page = properties(EventType.PAGES_READ).at("/pages/items/properties");
        var common = JSON.readTree(EventSchemas.text("common")).get("$defs");

        assertThat(constants(received.get("publication"))).isEqualTo(names(Publication.values()));
        assertThat(constants(document.get("kind"))).isEqualTo(names(DocumentKind.values()));
        assertThat(constants(page.get("unit"))).isEqualTo(names(PageUnit.values()));
        assertThat(constants(page.get("status"))).isEqualTo(names(PageStatus.values()));
        assertThat(constants(common.get("turn"))).isEqualTo(names(Turn.values()));
        var signature = properties(EventType.SIGNATURES_FOUND).at("/signatures/items/properties");
        assertThat(constants(signature.get("state")))
                .isEqualTo(names(DigitalSignature.State.values()));
    }

    @ParameterizedTest
    @EnumSource
    void aReasonIsFoundByItsCodeAndFitsTheSchema(Reason reason) {
        var shape = JSON.readTree(EventSchemas.text("common")).at("/$defs/code/pattern");

        assertThat(Reason.ofCode(reason.code())).contains(reason);
        assertThat(reason.code()).matches(shape.stringValue());
    }

    @ParameterizedTest
    @EnumSource
    void aWireNameIsPastTenseWithAVersion(EventType type) {
        assertThat(type.wireName())
                .matches("org\\.stateviews\\.[a-z]+\\.(not-)?[a-z]+\\.v[1-9][0-9]*");
        assertThat(EventType.ofWireName(type.wireName())).contains(type);
    }

    @Test
    void whatANewerReleaseWritesIsUnknownAndNoError() {
        assertThat(EventType.ofWireName("org.stateviews.weather.changed.v1")).isEmpty();
        assertThat(Reason.ofCode("reason-of-tomorrow")).isEmpty();
    }

    private static JsonNode properties(EventType type) {
        return JSON.readTree(EventSchemas.text(type.wireName())).get("properties");
    }

    private static List<String> constants(JsonNode schema) {
        return schema.get("enum").valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<String> components(EventType type) {
        return Arrays.stream(type.record().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
