package org.stateviews.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTests {

    /** Notes start and end in one file, and ends in good order when asked. */
    private static final String OBEDIENT =
            "echo start %1$s >> order; echo $$ > %1$s.pid;"
                    + " trap 'echo end %1$s >> order; exit 0' TERM; while :; do sleep 0.05; done";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir Path folder;
    private Platform platform;

    @BeforeEach
    void platformOfStandIns() {
        platform = platform(OBEDIENT.formatted("service"));
    }

    @AfterEach
    void stop() {
        platform.stop();
    }

    @Test
    void servicesStartAfterTheServersAndStopBeforeThem() throws Exception {
        platform.start();
        await().until(() -> order().size() == 3);

        platform.stop();

        assertThat(order().subList(0, 2))
                .containsExactlyInAnyOrder("start kafka", "start elasticsearch");
        assertThat(order().subList(2, 6))
                .containsExactly("start service", "end service", "end elasticsearch", "end kafka");
    }

    @Test
    void aKilledChildIsStartedAgainAndThatIsSaid() throws Exception {
        platform.start();
        await().until(() -> Files.exists(folder.resolve("kafka.pid")));
        var first = pid("kafka");

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(20)).until(() -> pid("kafka") != first);
        await().until(() -> said().contains("kafka is ready again"));
        assertThat(said()).contains("kafka ended (exit code 137) and is started again in 1 s");
    }

    @Test
    void aServiceThatDoesNotComeUpIsTheReasonToGiveUp() {
        platform = platform("echo no licence; exit 7");

        assertThatThrownBy(platform::start)
                .isInstanceOf(UpFailure.class)
                .hasMessageContaining("service ended with exit code 7")
                .hasMessageContaining("no licence");
    }

    @Test
    void nothingIsStartedOnceItStops() throws Exception {
        platform.stop();

        platform.start();

        assertThat(folder.resolve("order")).doesNotExist();
    }

    private Platform platform(String service) {
        return new Platform(
                new Programs(
                        new StandIn("kafka", OBEDIENT.formatted("kafka"), folder),
                        new StandIn("elasticsearch", OBEDIENT.formatted("elasticsearch"), folder),
                        List.of(new StandIn("service", service, folder))),
                new Voice(new PrintStream(said, true, StandardCharsets.UTF_8)));
    }

    private List<String> order() throws IOException {
        var file = folder.resolve("order");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private long pid(String name) throws IOException {
        var text = Files.readString(folder.resolve(name + ".pid")).trim();
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
