package org.stateviews.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.stateviews.kit.security.Role;
import org.stateviews.search.SignedIn;
import org.stateviews.search.WithoutNeighbours;

@WithoutNeighbours
class SearchUnavailableTests {
    @Autowired MockMvc mvc;

    @Test
    void aProgramIsToldToComeBackLater() throws Exception {
        var answer = api("/api/v1/passages?q=threats");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString()).contains("\"code\":\"search-unavailable\"");
    }

    @Test
    void aPersonIsToldInWordsAndKeepsTheSearch() throws Exception {
        var answer = page("/search?q=%3Cb%3Ethreats&state=KEN&lang=en");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(answer.getContentAsString())
                .contains("Search is not available for the moment", "value=\"&lt;b&gt;threats\"")
                .contains("Remove filter: State: Kenya");
    }

    @Test
    void aPersonIsToldInArabic() throws Exception {
        assertThat(page("/search?lang=ar").getContentAsString())
                .contains("dir=\"rtl\"", "البحث غير متاح في الوقت الحالي");
    }

    @Test
    void aSearchThatIsTooLongIsShownAgainWithTheReason() throws Exception {
        var answer = page("/search?lang=en&q=" + "x".repeat(10_000));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("A search has at most 1,000 characters.", "xxxxx\"");
    }

    @Test
    void whatCannotBeAskedIsRefusedWithTheField() throws Exception {
        assertRefused("q=" + "x".repeat(10_000), "query-too-long", "q");
        assertRefused("page=500", "page-too-deep", "page");
        assertRefused("size=101", "out-of-range", "size");
        assertRefused("page=x", "invalid-value", "page");
        assertRefused("state=France", "invalid-value", "state");
        assertRefused("group=ASIAN", "invalid-value", "group");
        assertRefused("kind=LETTER", "invalid-value", "kind");
        assertRefused("language=French", "invalid-value", "language");
        assertRefused("current=perhaps", "invalid-value", "current");
    }

    private void assertRefused(String query, String code, String field) throws Exception {
        var answer = api("/api/v1/passages?" + query);

        assertThat(answer.getStatus()).as(query).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("\"code\":\"" + code + '"', "\"field\":\"" + field + '"');
    }

    private MockHttpServletResponse api(String address) throws Exception {
        return mvc.perform(get(URI.create(address)).with(SignedIn.token(Role.ANALYST)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse page(String address) throws Exception {
        return mvc.perform(get(URI.create(address)).with(SignedIn.session(Role.ANALYST)))
                .andReturn()
                .getResponse();
    }
}
