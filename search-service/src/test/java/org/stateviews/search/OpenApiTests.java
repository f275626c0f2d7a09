package org.stateviews.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithoutNeighbours
class OpenApiTests {
    @Autowired MockMvc mvc;
    @Autowired JsonMapper json;

    @Test
    void everyRouteForProgramsIsDescribed() throws Exception {
        assertThat(description().get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/audit",
                        "/api/v1/calls/{call}/matrix",
                        "/api/v1/calls/{call}/positions",
                        "/api/v1/calls/{call}/rollcall",
                        "/api/v1/passages",
                        "/api/v1/passages/{passage}/reviews",
                        "/api/v1/passages/{passage}/text",
                        "/api/v1/reviews/queue",
                        "/api/v1/reports",
                        "/api/v1/reports/{report}",
                        "/api/v1/reports/{report}.docx",
                        "/api/v1/reports/{report}.zip",
                        "/api/v1/reports/{report}/addendum.docx",
                        "/api/v1/reports/{report}/compendium.docx",
                        "/api/v1/reports/{report}/corrigendum.docx",
                        "/api/v1/reports/{report}/report.xml",
                        "/api/v1/reports/{report}/quotations",
                        "/api/v1/reports/{report}/states",
                        "/api/v1/reports/{report}/words",
                        "/api/v1/reports/{report}/evidence.xlsx",
                        "/api/v1/reports/{report}/blocks",
                        "/api/v1/reports/{report}/blocks/{block}",
                        "/api/v1/reports/{report}/blocks/{block}/place",
                        "/api/v1/reports/{report}/blocks/{block}/remarks",
                        "/api/v1/reports/{report}/closing",
                        "/api/v1/reports/{report}/consents",
                        "/api/v1/reports/{report}/consents/{reference}/withdrawal",
                        "/api/v1/reports/{report}/findings",
                        "/api/v1/reports/{report}/history",
                        "/api/v1/reports/{report}/masthead",
                        "/api/v1/reports/{report}/reopening",
                        "/api/v1/reports/{report}/translations",
                        "/api/v1/reports/{report}/waiver",
                        "/api/v1/submissions/{reference}/passages",
                        "/api/v1/themes",
                        "/api/v1/submissions/{reference}/documents/{ordinal}/content");
    }

    @Test
    void parametersAreThoseThatAreAnswered() throws Exception {
        var parameters = description().at("/paths/~1api~1v1~1passages/get/parameters");

        assertThat(names(parameters))
                .containsExactlyInAnyOrder(
                        "q",
                        "call",
                        "state",
                        "group",
                        "language",
                        "kind",
                        "current",
                        "page",
                        "size",
                        "expand",
                        "theme",
                        "position",
                        "cites");
    }

    @Test
    void aHitIsDescribedWithItsThemesAndTheirReasons() throws Exception {
        var schemas = description().at("/components/schemas");

        assertThat(schemas.at("/Hit/properties").propertyNames())
                .contains("themes", "mainTheme", "positions", "cites", "themeReviews");
        assertThat(schemas.at("/PassageTheme/properties").propertyNames())
                .contains("notation", "ancestors", "level", "main", "stance", "score", "by", "why");
        assertThat(schemas.at("/PassageAnswer/properties").propertyNames()).contains("expandedTo");
    }

    @Test
    void everyRefusalOfAReviewIsDescribed() throws Exception {
        var words = description().at("/paths/~1api~1v1~1passages~1{passage}~1reviews/post");

        assertThat(words.get("description").stringValue())
                .contains(
                        "invalid-value",
                        "not-found",
                        "version-conflict",
                        "theme-unknown",
                        "theme-not-here",
                        "theme-there",
                        "reason-missing",
                        "reason-too-long");
    }

    private static Stream<String> names(JsonNode parameters) {
        return parameters.valueStream().map(it -> it.get("name").stringValue());
    }

    private JsonNode description() throws Exception {
        var answer = mvc.perform(get("/v3/api-docs")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return json.readTree(answer.getContentAsByteArray());
    }
}
