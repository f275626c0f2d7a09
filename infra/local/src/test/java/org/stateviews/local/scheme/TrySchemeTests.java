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

    @Test
    void whatReviewsTeachIsAskedForAndTold() throws IOException, InterruptedException {
        var answer =
                """
                {"reviews": 40, "file": "norms\\tbias\\t1\\n", "effects": [
                  {"theme": "norms", "right": 20, "wrong": 12, "before": 20, "after": 29, "learned": true},
                  {"theme": "cbm", "right": 20, "wrong": 12, "before": 20, "after": 21, "learned": false}]}
                """;

        var learned = answered(200, answer, it -> it.learned(Map.of("scheme.ttl", "turtle"), 12));

        assertThat(asked.take())
                .isEqualTo("/api/v1/operations/theme-learning?fewest=12 Bearer secret");
        assertThat(learned.file()).startsWith("norms");
        assertThat(learned.lines()).first().asString().startsWith("40 reviews");
        assertThat(learned.lines())
                .anyMatch(it -> it.contains("norms") && it.endsWith("learned"))
                .anyMatch(it -> it.contains("cbm") && it.endsWith("left out"));
        assertThat(new Learned(0, "", List.of()).lines()).anyMatch(it -> it.contains("--fewest"));
    }

    @Test
    void wordsThatAreNotUnderstoodAreAnsweredWithTheUsage() {
        assertThat(SchemeQuestion.parse(List.of("f", "--fewest", "3"), "--fewest", 10, "usage"))
                .extracting(SchemeQuestion::number)
                .isEqualTo(3);
        assertThatExceptionOfType(NotTriedException.class)
                .isThrownBy(() -> SchemeQuestion.parse(List.of(), "--fewest", 10, "usage"))
                .withMessage("usage");
        assertThatExceptionOfType(NotTriedException.class)
                .isThrownBy(
                        () ->
                                SchemeQuestion.parse(
                                        List.of("f", "--fewest", "few"), "--fewest", 10, "usage"));
    }

    private Changes changes(int status, String answer) throws IOException, InterruptedException {
        return answered(status, answer, it -> it.changes(Map.of("scheme.ttl", "turtle"), 1));
    }

    /** What is asked of the door. */
    @FunctionalInterface
    private interface Question<A> {
        A ask(TrialDoor door) throws InterruptedException;
    }

    private <A> A answered(int status, String answer, Question<A> question)
            throws IOException, InterruptedException {
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
            return question.ask(new TrialDoor(address, "secret"));
        } finally {
            server.stop(0);
        }
    }
}
