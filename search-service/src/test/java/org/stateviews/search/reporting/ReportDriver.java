package org.stateviews.search.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.stateviews.kit.security.Role;
import org.stateviews.search.SignedIn;
import org.stateviews.testkit.TestIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An editor at work: by programs with a token, on pages with a session. */
record ReportDriver(MockMvc mvc, JsonMapper json) {

    /** Address of a new report for programs. */
    String begun(FictionalReplies replies) throws Exception {
        var wanted = Map.of("call", replies.call().value(), "asAt", FictionalReplies.CUT_OFF);
        var key = UUID.randomUUID().toString();
        var answer = send(post("/api/v1/reports").header(EditKey.HEADER, key), wanted);
        assertThat(answer.getStatus()).isEqualTo(201);
        return String.valueOf(answer.getHeader("Location"));
    }

    /** Adds a paragraph of one sentence; answers its address for programs. */
    String inserted(String report, Map<String, Object> sentence) throws Exception {
        var answer = send(post(report + "/blocks"), Map.of("sentences", List.of(sentence)));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return json.readTree(answer.getContentAsByteArray())
                .get("blocks")
                .valueStream()
                .filter(it -> it.at("/sentences/0/text").asString().equals(sentence.get("text")))
                .map(it -> report + "/blocks/" + it.get("block").asString())
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Object> own(String text) {
        return Map.of("text", text, "editorsOwn", true);
    }

    static Map<String, Object> resting(String text, String passage, boolean quotation) {
        return Map.of("text", text, "evidence", List.of(passage), "quotation", quotation);
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request, Object body)
            throws Exception {
        return send(request.contentType("application/json").content(json.writeValueAsString(body)));
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        var token = TestIdentity.deskToken("editor", "EDITOR");
        return answer(request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    }

    JsonNode json(String address) throws Exception {
        return json.readTree(send(get(address)).getContentAsByteArray());
    }

    /** A page as the editor sees it. */
    MockHttpServletResponse page(String address) throws Exception {
        return answer(get(address).with(SignedIn.session(Role.EDITOR)));
    }

    /** A form as the editor sends it. */
    MockHttpServletResponse form(String address, String... fields) throws Exception {
        var request = post(address).with(csrf()).with(SignedIn.session(Role.EDITOR));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return answer(request);
    }

    /** Refused as expected; answers the problem. */
    JsonNode refused(MockHttpServletResponse answer, int status, String code) throws Exception {
        assertThat(answer.getStatus()).as(code).isEqualTo(status);
        var problem = json.readTree(answer.getContentAsByteArray());
        assertThat(problem.get("code").asString()).isEqualTo(code);
        return problem;
    }

    /** What is written in a file of Word, footnotes included. */
    static String word(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        var text = new StringBuilder();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith(".xml")) {
                    text.append(new String(zip.readAllBytes(), UTF_8));
                }
            }
        }
        return text.toString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
