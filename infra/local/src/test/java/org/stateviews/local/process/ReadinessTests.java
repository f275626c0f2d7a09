package org.stateviews.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessTests {

    @TempDir Path folder;

    @Test
    void theAnswerOfAnotherProcessOnItsPortDoesNotCount() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var program = program("exec sleep 60", List.of(other.getLocalPort()), true);
            var child = program.start();

            assertThat(Readiness.of(program, child))
                    .isEqualTo(new Readiness.Late(program.startPatience()));
            child.kill();
        }
    }

    @Test
    void aProgramThatSaysNoUntilPatienceIsOverIsLate() throws Exception {
        var program = program("exec sleep 60", List.of(), false);
        var child = program.start();

        assertThat(Readiness.of(program, child)).isInstanceOf(Readiness.Late.class);
        child.kill();
    }

    @Test
    void aProgramThatEndsIsNotWaitedFor() throws Exception {
        var program = program("exit 5", List.of(), true);

        assertThat(Readiness.of(program, program.start())).isEqualTo(new Readiness.Died(5));
    }

    @Test
    void theHolderOfAPortIsKnown() throws IOException {
        try (var own = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var sockets = ListeningSockets.on(own.getLocalPort());

            assertThat(sockets.heldBy(ProcessHandle.current().pid())).isTrue();
            assertThat(ListeningSockets.on(1).heldBy(ProcessHandle.current().pid())).isFalse();
        }
    }

    private Program program(String script, List<Integer> ports, boolean ready) {
        return new Scripted(folder, script, ports, ready);
    }

    private record Scripted(Path folder, String script, List<Integer> ports, boolean ready)
            implements Program {

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public Child start() {
            return Children.start(
                    new ChildCommand(
                            name(),
                            List.of("sh", "-c", script),
                            folder,
                            Map.of(),
                            folder.resolve("scripted.log")));
        }

        @Override
        public Duration startPatience() {
            return Duration.ofSeconds(1);
        }
    }
}
