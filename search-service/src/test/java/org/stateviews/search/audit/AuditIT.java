package org.stateviews.search.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.OriginalOpened;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.security.Role;
import org.stateviews.search.SignedIn;
import org.stateviews.search.WithNeighbours;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit over the real log; it keeps to an account of its own. */
@WithNeighbours
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant MIDNIGHT = Instant.parse("2024-05-27T00:00:00Z");

    @Autowired MockMvc mvc;
    @Autowired JsonMapper json;
    @Autowired EventLog log;
    @Autowired Fold auditFold;

    @BeforeAll
    void somebodyReadOriginals() {
        await().atMost(SOON).until(auditFold::isReady);
        for (int day = 0; day < 120; day++) {
            var document =
                    new DocumentPointer(
                            new SubmissionReference("audit-FRA-" + (day % 2 + 1)),
                            0,
                            1,
                            new Sha256("ab".repeat(32)));
            var at = MIDNIGHT.plus(Duration.ofDays(day));
            var appended = log.append(Topic.AUDIT, new OriginalOpened(document, "auditor.<b>", at));
            assertThat(auditFold.await(appended, SOON)).isTrue();
        }
    }

    @Test
    void aProgramGetsPartsWithTheExactTotal() throws Exception {
        var first = answer("account=auditor.<b>&size=100");
        var second = answer("account=auditor.<b>&size=100&page=1");

        assertThat(first.get("total").intValue()).isEqualTo(120);
        assertThat(first.get("items")).hasSize(100);
        assertThat(second.get("items")).hasSize(20);
        assertThat(second.get("page").intValue()).isEqualTo(1);
        assertThat(first.at("/items/0/at").stringValue()).isEqualTo("2024-09-23T00:00:00Z");
        assertThat(first.at("/items/0/reference").stringValue()).isEqualTo("audit-FRA-2");
        assertThat(first.at("/items/0/kind").stringValue()).isEqualTo("ORIGINAL_OPENED");
        assertThat(second.at("/items/19/at").stringValue()).isEqualTo("2024-05-27T00:00:00Z");
    }

    @Test
    void filtersAreJoined() throws Exception {
        var answer =
                answer(
                        "account=auditor.<b>&reference=audit-FRA-1&kind=ORIGINAL_OPENED"
                                + "&from=2024-05-28&to=2024-05-31");

        assertThat(answer.get("total").intValue()).isEqualTo(2);
    }

    @Test
    void whatCannotBeAskedIsRefusedWithTheField() throws Exception {
        assertRefused("reference=France", "reference");
        assertRefused("kind=READ", "kind");
        assertRefused("from=27.5.2024", "from");
        assertRefused("to=2024-02-30", "to");
        assertRefused("size=201", "size");
        assertRefused("page=-1", "page");
    }

    @Test
    void aPersonReadsItInWordsAndTheAddressIsTheFilter() throws Exception {
        var html = page("/audit?lang=en&account=auditor.%3Cb%3E&page=1").getContentAsString();

        assertThat(html)
                .contains("Read an original", "auditor.&lt;b&gt;", "51–100 of 120")
                .contains("href=\"/submissions/audit-FRA-2?revision=0\"")
                .contains("account=auditor.%3Cb%3E&amp;page=2", "Next page");
    }

    @Test
    void aPersonIsToldWhichFilterCannotBeRead() throws Exception {
        var answer = page("/audit?lang=en&reference=France&from=yesterday");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("href=\"#reference\"", "Enter the first day", "value=\"France\"");
    }

    @Test
    void theArabicPageIsComplete() throws Exception {
        assertThat(page("/audit?lang=ar&account=auditor.%3Cb%3E").getContentAsString())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "قراءة أصل")
                .doesNotContain("??");
    }

    private void assertRefused(String query, String field) throws Exception {
        var answer = api(query);

        assertThat(answer.getStatus()).as(query).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("\"field\":\"" + field + '"');
    }

    private JsonNode answer(String query) throws Exception {
        return json.readTree(api(query).getContentAsByteArray());
    }

    private MockHttpServletResponse api(String query) throws Exception {
        var request = get("/api/v1/audit?" + query).with(SignedIn.token(Role.SECRETARIAT));
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse page(String address) throws Exception {
        var request = get(URI.create(address)).with(SignedIn.session(Role.SECRETARIAT));
        return mvc.perform(request).andReturn().getResponse();
    }
}
