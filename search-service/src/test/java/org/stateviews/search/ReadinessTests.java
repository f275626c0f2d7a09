package org.stateviews.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithoutNeighbours
class ReadinessTests {
    @Autowired MockMvc mvc;

    @Test
    void aServiceThatHasNotReadTheLogIsNotReady() throws Exception {
        var answer = mvc.perform(get("/actuator/health/readiness")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(503);
    }
}
