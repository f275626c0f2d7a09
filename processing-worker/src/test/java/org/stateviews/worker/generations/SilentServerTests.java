package org.stateviews.worker.generations;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.index.PassageIndex;
import tools.jackson.databind.json.JsonMapper;

/** A frozen server, or one behind a network that is gone, takes connections and never answers. */
class SilentServerTests {

    @Test
    void aServerThatGivesNoAnswerCountsAsAway() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var settings =
                    new ElasticsearchSettings(
                            URI.create("http://127.0.0.1:" + silent.getLocalPort()),
                            Duration.ofMillis(500),
                            Duration.ofMillis(500));
            var client =
                    new GenerationConfiguration()
                            .elasticsearchClient(settings, JsonMapper.shared());

            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () ->
                            assertThatThrownBy(
                                            () ->
                                                    new IndexAdmin(client)
                                                            .count(PassageIndex.ofGeneration(1)))
                                    .isInstanceOf(SocketTimeoutException.class));
            client.close();
        }
    }
}
