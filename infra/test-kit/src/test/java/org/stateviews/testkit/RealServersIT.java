package org.stateviews.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig
@WithRealServers
@WithTestIdentity
class RealServersIT {

    private final Environment environment;

    @Autowired
    RealServersIT(Environment environment) {
        this.environment = environment;
    }

    @Test
    void aSpringTestIsToldWhereTheyAre() throws Exception {
        var kafka = environment.getRequiredProperty("spring.kafka.bootstrap-servers");
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
        }
        assertThat(environment.getProperty("stateviews.store.path")).contains("stateviews-store");
        assertThat(environment.getProperty("stateviews.identity.issuer"))
                .isEqualTo(TestIdentity.issuer());
    }

    @Test
    void elasticsearchAnswers() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var health = RealServers.elasticsearch().resolve("/_cluster/health");
            var answer = http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }
}
