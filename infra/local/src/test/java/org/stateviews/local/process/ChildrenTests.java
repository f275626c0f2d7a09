package org.stateviews.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTests {

    @TempDir Path folder;

    @Test
    void aKilledParentLeavesNoChild() throws Exception {
        var parent =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                StartsAndWaits.class.getName(),
                                folder.toString())
                        .start();
        var child = childOf(parent);
        assertThat(child.isAlive()).isTrue();
        assertThat(parent.isAlive()).isTrue();

        parent.destroyForcibly().waitFor();

        await().atMost(Duration.ofSeconds(10)).until(() -> !child.isAlive());
    }

    @Test
    void aChildThatIgnoresTheRequestIsKilled() throws Exception {
        var child = start("trap '' TERM; echo up; while :; do sleep 0.1; done");
        await().until(() -> LogTail.of(child.log()).contains("up"));

        child.stop(Duration.ofMillis(300));

        assertThat(child.alive()).isFalse();
        assertThat(child.exit()).isEqualTo(128 + 9);
    }

    @Test
    void whatItSaysAndItsExitCodeAreKept() throws Exception {
        var child = start("echo first; echo last >&2; exit 3");

        assertThat(child.exit()).isEqualTo(3);
        assertThat(LogTail.of(child.log())).isEqualTo("    first\n    last");
    }

    @Test
    void optionsForEveryJvmAreNotInherited() throws Exception {
        var child = start("echo options: $JAVA_TOOL_OPTIONS $CLASSPATH; test -z \"$CLASSPATH\"");

        assertThat(child.exit()).isZero();
    }

    @Test
    void aMissingFolderIsSaidAtOnce() {
        var command =
                new ChildCommand(
                        "lost",
                        List.of("true"),
                        folder.resolve("missing"),
                        Map.of(),
                        folder.resolve("lost.log"));

        assertThatThrownBy(() -> Children.start(command))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("lost");
    }

    private Child start(String script) {
        return Children.start(
                new ChildCommand(
                        "shell",
                        List.of("sh", "-c", script),
                        folder,
                        Map.of(),
                        folder.resolve("shell.log")));
    }

    private static ProcessHandle childOf(Process parent) throws IOException {
        try (var said =
                new BufferedReader(
                        new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            return ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
        }
    }
}
