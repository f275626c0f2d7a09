package org.stateviews.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stateviews.local.process.Child;
import org.stateviews.local.process.FreePorts;
import org.stateviews.local.process.Program;
import org.stateviews.local.process.Readiness;

class ServersIT {

    private final List<Integer> ports = FreePorts.find(2);

    @TempDir Path data;

    @Test
    void kafkaKeepsItsTopicsOverARestart() throws Exception {
        var kafka =
                new KafkaServer(
                        ServersHome.configured(),
                        new KafkaSettings(
                                data.resolve("kafka"),
                                data.resolve("kafka.log"),
                                ports.getFirst(),
                                ports.getLast(),
                                256));
        var first = ready(kafka);
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("facts", 12, (short) 1))).all().get();
        }
        first.stop(Duration.ofSeconds(30));
        assertThat(first.alive()).isFalse();

        var second = ready(kafka);

        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).contains("facts");
        }
        second.stop(Duration.ofSeconds(30));
    }

    @Test
    void elasticsearchNeverMakesAnIndexByAStrayWrite() throws Exception {
        var elasticsearch = elasticsearch();
        var child = ready(elasticsearch);

        assertThat(put(elasticsearch.url().resolve("/stray/_doc/1"))).isEqualTo(404);

        child.stop(Duration.ofSeconds(30));
        assertThat(child.alive()).isFalse();
    }

    private ElasticsearchServer elasticsearch() {
        return new ElasticsearchServer(
                ServersHome.configured(),
                new ElasticsearchSettings(
                        data.resolve("elasticsearch"),
                        data.resolve("elasticsearch.log"),
                        ports.getFirst(),
                        ports.getLast(),
                        512));
    }

    private static int put(URI address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/json")
                            .PUT(HttpRequest.BodyPublishers.ofString("{}"))
                            .build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static Child ready(Program program) throws InterruptedException {
        var child = program.start();
        assertThat(Readiness.of(program, child)).isEqualTo(new Readiness.Ready());
        return child;
    }
}
