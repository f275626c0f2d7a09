package org.stateviews.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import co.elastic.clients.transport.ElasticsearchTransport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.stateviews.kit.security.Role;
import org.stateviews.search.RealIndex;
import org.stateviews.search.SignedIn;
import org.stateviews.search.WithNeighbours;

@WithNeighbours
class NothingIndexedIT {
    @Autowired MockMvc mvc;
    @Autowired ElasticsearchTransport transport;

    @Test
    void beforeAnythingIsIndexedNothingIsFoundAndNothingFails() throws Exception {
        new RealIndex(transport).delete();

        var program =
                mvc.perform(get("/api/v1/passages?q=zebra").with(SignedIn.token(Role.EDITOR)))
                        .andReturn()
                        .getResponse();
        var person =
                mvc.perform(get("/?lang=en").with(SignedIn.session(Role.SECRETARIAT)))
                        .andReturn()
                        .getResponse();

        assertThat(program.getStatus()).isEqualTo(200);
        assertThat(program.getContentAsString())
                .isEqualTo(
                        "{\"total\":0,\"page\":0,\"size\":20,\"hits\":[],"
                                + "\"facets\":{\"state\":[],\"group\":[],\"language\":[],"
                                + "\"theme\":[],\"position\":[],\"cites\":[]},"
                                + "\"expandedTo\":[]}");
        assertThat(person.getStatus()).isEqualTo(200);
        assertThat(person.getContentAsString()).contains("No passage has all of this");
    }
}
