package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;

class IsolationTests {

    @ParameterizedTest
    @EnumSource
    void aProcessDiesWithItsParentAndWritesWithinLimits(Isolation isolation) {
        assertThat(String.join(" ", isolation.prefix()))
                .contains("setpriv --pdeathsig KILL", "prlimit --core=0", "--fsize=")
                .endsWith("--");
    }

    @Test
    void theNetworkIsTakenAwayByRootOrThroughAUserNamespace() {
        assertThat(Isolation.AS_ROOT.prefix()).startsWith("unshare", "--net", "--");
        assertThat(Isolation.AS_USER.prefix())
                .startsWith("unshare", "--map-root-user", "--net", "--");
        assertThat(Isolation.REFUSED.prefix()).doesNotContain("unshare");
    }

    @Test
    void aProcessThatIsShutInSeesNoNetwork() throws Exception {
        var isolation = Isolation.granted();
        assumeTrue(isolation != Isolation.REFUSED, "this kernel grants no network namespace");

        assertThat(run(isolation, "cat", "/proc/net/dev"))
                .filteredOn(line -> line.contains(":"))
                .allMatch(line -> line.strip().startsWith("lo:"));
    }

    @ParameterizedTest
    @CsvSource({
        "AS_ROOT, true, UP",
        "AS_USER, true, UP",
        "REFUSED, true, OUT_OF_SERVICE",
        "REFUSED, false, UP"
    })
    void whereTheKernelRefusesReadinessSaysSo(
            Isolation isolation, boolean required, String status) {
        var indicator = new IsolationHealthIndicator(isolation, settings(required));

        assertThat(indicator.health().getStatus()).isEqualTo(new Status(status));
        assertThat(indicator.health().getDetails()).containsEntry("isolation", isolation);
    }

    private static ExtractionSettings settings(boolean required) {
        return new ExtractionSettings(
                Path.of("scratch"),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                128,
                1000,
                0,
                DataSize.ofMegabytes(1),
                1,
                required);
    }

    private static List<String> run(Isolation isolation, String... command)
            throws IOException, InterruptedException {
        var whole = new ArrayList<>(isolation.prefix());
        whole.addAll(List.of(command));
        var process = new ProcessBuilder(whole).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.lines().toList();
    }
}
