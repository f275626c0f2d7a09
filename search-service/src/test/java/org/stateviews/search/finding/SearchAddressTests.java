package org.stateviews.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.RegionalGroup;

class SearchAddressTests {
    @Test
    void anEmptySearchHasTheShortestAddress() {
        assertThat(new SearchAddress("", PassageFilters.NONE).address()).isEqualTo("/search");
    }

    @Test
    void theAddressHoldsTheWholeSearch() {
        var filters =
                new PassageFilters(
                        List.of(new CallId("78-237-8")),
                        List.of(new SubmitterCode("FRA"), new SubmitterCode("KEN")),
                        List.of(RegionalGroup.AFRICAN),
                        List.of("other:fa"),
                        List.of(DocumentKind.ANNEX),
                        new SubjectFilters(
                                List.of("cbm"), List.of("consensus"), List.of("A/78/265")),
                        false);

        assertThat(new SearchAddress("a", filters).address())
                .isEqualTo(
                        "/search?q=a&call=78-237-8&state=FRA&state=KEN&group=AFRICAN"
                                + "&language=other%3Afa&theme=cbm&position=consensus"
                                + "&cites=A%2F78%2F265&kind=ANNEX&current=false");
    }

    @Test
    void anyWordsSurviveTheAddress() {
        var typed = "\"a & b\" +c% {d} -e#f الأمن 网络";

        var address = new SearchAddress(typed, PassageFilters.NONE).address();

        assertThat(address).startsWith("/search?q=");
        assertThat(URLDecoder.decode(address.substring(10), StandardCharsets.UTF_8))
                .isEqualTo(typed);
        assertThat(address).doesNotContain("+", " ", "#");
    }

    @Test
    void aChosenValueCanBeTakenBack() {
        var search = new SearchAddress("", PassageFilters.NONE);

        var chosen = search.with(Facet.GROUP, "AFRICAN").with(Facet.STATE, "KEN");

        assertThat(chosen.address()).isEqualTo("/search?state=KEN&group=AFRICAN");
        assertThat(chosen.without(Facet.STATE, "KEN").without(Facet.GROUP, "AFRICAN"))
                .isEqualTo(search);
    }
}
