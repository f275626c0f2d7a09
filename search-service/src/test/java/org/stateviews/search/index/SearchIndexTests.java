package org.stateviews.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SearchIndexTests {

    /** The client opens ten to one address. */
    private static final int MORE_THAN_CONNECTIONS = 14;

    private static final IndexConfiguration CONFIGURATION = new IndexConfiguration();

    @Test
    void nobodyListensMeansUnavailable() throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertUnavailable(port);
    }

    @Test
    void whoListensAndNeverAnswersIsUnavailableInTime() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var before = System.nanoTime();

            assertUnavailable(silent.getLocalPort());

            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void whoFindsAllConnectionsWaitingIsToldSoToo() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var transport =
                        CONFIGURATION.searchTransport(
                                settings(silent.getLocalPort(), Duration.ofSeconds(4)),
                                new JsonMapper());
                var searchers = Executors.newVirtualThreadPerTaskExecutor()) {
            var index =
                    CONFIGURATION.searchIndex(
                            transport, settings(silent.getLocalPort(), Duration.ofSeconds(4)));

            var failures =
                    searchers.invokeAll(
                            Collections.<Callable<Throwable>>nCopies(
                                    MORE_THAN_CONNECTIONS,
                                    () -> catchThrowable(() -> index.search(request -> request))));

            assertThat(failures)
                    .extracting(Future::resultNow)
                    .hasOnlyElementsOfType(SearchUnavailableException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void anOverloadedOrFailingIndexIsUnavailable(int status) throws Exception {
        var server = answering(status);
        try {
            assertUnavailable(server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private static void assertUnavailable(int port) throws IOException {
        var settings = settings(port, Duration.ofSeconds(1));
        try (var transport = CONFIGURATION.searchTransport(settings, new JsonMapper())) {
            var index = CONFIGURATION.searchIndex(transport, settings);

            assertThatExceptionOfType(SearchUnavailableException.class)
                    .isThrownBy(() -> index.search(request -> request))
                    .satisfies(
                            away ->
                                    assertThat(away.problem().retryAfter())
                                            .isEqualTo(Duration.ofSeconds(7)));
        }
    }

    private static ElasticsearchSettings settings(int port, Duration response) {
        return new ElasticsearchSettings(
                URI.create("http://127.0.0.1:" + port),
                Duration.ofSeconds(1),
                response,
                Duration.ofSeconds(7));
    }

    private static HttpServer answering(int status) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = HttpServer.create(address, 0);
        server.createContext(
                "/",
                exchange -> {
                    var body =
                            "{\"error\":{\"type\":\"x\",\"reason\":\"y\"},\"status\":%d}"
                                    .formatted(status)
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        return server;
    }
}
