package org.stateviews.local.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrySchemeTests {

    private static final String ANSWER =
            """
            {"from": "aaa", "to": "bbb", "passages": 7, "total": 2,
             "concepts": [{"notation": "norms", "gains": 1, "loses": 2}],
             "items": [{"passage": "78-237-8-KEN-1.r0.d1.p00000001", "state": "KEN",
               "language": "en", "paragraph": "12", "text": "Of norms, in fiction.",
               "gains": ["norms"], "loses": []}]}\
            """;

    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

    @Test
    void whatWouldChangeIsTold() throws Exception {
        var changes = changes(200, ANSWER);

        assertThat(asked.take()).isEqualTo("/api/v1/operations/scheme-trial?size=1 Bearer secret");
        assertThat(asked.take()).isEqualTo("{\"files\":{\"scheme.ttl\":\"turtle\"}}");
        assertThat(ChangesText.lines(changes))
                .containsExactly(
                        "From scheme aaa to bbb: 2 of 7 passages would change; nothing was"
                                + " changed.",
                        "  norms                                        +1     -2",
                        "KEN, paragraph 12  78-237-8-KEN-1.r0.d1.p00000001",
                        "  + norms",
                        "    Of norms, in fiction.",
                        "  and 1 more; --listed tells how many are shown");
    }

    @Test
    void allThatIsWrongWithASchemeIsTold() {
        assertThatExceptionOfType(NotTriedException.class)
                .isThrownBy(
                        () ->
                                changes(
                                        422,
                                        "{\"detail\": \"No.\", \"problems\": [\"one\", \"two\"]}"))
                .withMessage("No.\n  one\n  two");
    }

    @Test
    void aLongPassageIsShownFromItsBeginning() {
        var passage =
                new Changes.OfPassage(
                        "p", "KEN", "en", null, "a".repeat(101), List.of(), List.of("norms"));
        var changes = new Changes(null, "bbb", 1, 1, List.of(), List.of(passage));

        assertThat(ChangesText.lines(changes)).endsWith("    " + "a".repeat(100) + " …");
    }

    @Test
    void onlyTheFilesOfASchemeAreSent(@TempDir Path folder) throws IOException {
        assertThatExceptionOfType(NotTriedException.class)
                .isThrownBy(() -> SchemeFolder.files(folder))
                .withMessageContaining("scheme.ttl");
        Files.writeString(folder.resolve("scheme.ttl"), "turtle");
        Files.writeString(folder.resolve("calibration.properties"), "above=3");
        Files.writeString(folder.resolve("notes.txt"), "private");

        assertThat(SchemeFolder.files(folder))
                .isEqualTo(Map.of("scheme.ttl", "turtle", "calibration.properties", "above=3"));
    }

    private Changes changes(int status, String answer) throws IOException, InterruptedException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.add(
                            exchange.getRequestURI()
                                    + " "
                                    + exchange.getRequestHeaders().getFirst("Authorization"));
                    asked.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                    var bytes = answer.getBytes(UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
        try {
            var address = "http://localhost:" + server.getAddress().getPort();
            return new TrialDoor(address, "secret").changes(Map.of("scheme.ttl", "turtle"), 1);
        } finally {
            server.stop(0);
        }
    }
}
