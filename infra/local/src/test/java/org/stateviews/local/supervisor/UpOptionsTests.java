package org.stateviews.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpOptionsTests {

    private static final Path STANDARD = Path.of("/standard");

    @Test
    void withoutWordsItStaysInTheForegroundOverTheStandardFolder() {
        assertThat(UpOptions.parse(List.of(), STANDARD))
                .isEqualTo(new UpOptions(STANDARD, false, false, false));
    }

    @Test
    void wordsMayComeInAnyOrder() {
        assertThat(
                        UpOptions.parse(
                                List.of("--fresh", "--data", "/other", "--demo", "--detach"),
                                STANDARD))
                .isEqualTo(new UpOptions(Path.of("/other"), true, true, true));
    }

    @Test
    void anUnknownWordIsAnsweredWithTheUsage() {
        assertThatThrownBy(() -> UpOptions.parse(List.of("--deamon"), STANDARD))
                .isInstanceOf(UpFailure.class)
                .hasMessageContaining(UpOptions.USAGE);
        assertThatThrownBy(() -> UpOptions.parse(List.of("--data"), STANDARD))
                .isInstanceOf(UpFailure.class)
                .hasMessageContaining("needs a folder");
    }

    @Test
    void everyPortComesFromTheEnvironmentOrHasItsStandard() {
        assertThat(Ports.from(Map.of("SV_PORT_SEARCH", "18081")).web())
                .isEqualTo(new Ports.Web(9000, 8080, 8090, 18_081, 8091));
        assertThatThrownBy(() -> Ports.from(Map.of("SV_PORT_KAFKA", "70000")))
                .isInstanceOf(UpFailure.class)
                .hasMessage("SV_PORT_KAFKA is no port: 70000");
    }

    @Test
    void theWaitDoublesUpToHalfAMinuteAndStartsAnewAfterHealth() {
        var backOff = BackOff.none();
        for (var expected : List.of(1, 2, 4, 8, 16, 30, 30)) {
            backOff = backOff.after(Duration.ofSeconds(3));
            assertThat(backOff.delay()).hasSeconds(expected);
        }
        assertThat(backOff.after(Duration.ofMinutes(2)).delay()).hasSeconds(1);
    }
}
