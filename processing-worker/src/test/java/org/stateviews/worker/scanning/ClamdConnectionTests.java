package org.stateviews.worker.scanning;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ClamdConnectionTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    @Test
    void anAnswerIsWholeBeforeTheDaemonHangsUp() throws Exception {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var hung = new CompletableFuture<Void>();
            Thread.ofVirtual().start(() -> answerAndHold(daemon, hung));
            var address = new ClamdAddress("localhost:" + daemon.getLocalPort());
            try (var connection = ClamdConnection.open(address, TIMEOUT)) {
                assertThat(connection.ask("VERSION")).isEqualTo("ClamAV 1.4.3/27800");
            } finally {
                hung.complete(null);
            }
        }
    }

    /** Says all it has to say in two parts, and keeps the line until it is told. */
    private static void answerAndHold(ServerSocket daemon, CompletableFuture<Void> hung) {
        try (var line = daemon.accept();
                var out = line.getOutputStream()) {
            out.write("ClamAV 1.4.3".getBytes(US_ASCII));
            out.flush();
            out.write("/27800\0".getBytes(US_ASCII));
            out.flush();
            hung.join();
        } catch (IOException e) {
            hung.completeExceptionally(e);
        }
    }
}
