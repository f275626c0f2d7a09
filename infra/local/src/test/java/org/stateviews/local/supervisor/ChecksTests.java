package org.stateviews.local.supervisor;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTests {

    @TempDir Path folder;

    @Test
    void aTakenPortIsNamedWithWhatWantsItAndWhatHasIt() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var program = new StandIn("service", "true", folder, List.of(taken.getLocalPort()));
            var programs = new Programs(program, program, List.of());

            assertThatThrownBy(() -> PortCheck.check(programs))
                    .isInstanceOf(UpFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + ", which service needs")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void freePortsAreNoReasonToComplain() {
        var program = new StandIn("service", "true", folder);

        assertThatCode(() -> PortCheck.check(new Programs(program, program, List.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void missingProgramsOfTheSystemAreNamedWithTheirPackage() {
        assertThatThrownBy(() -> SystemCheck.ofPath(folder.toString()).check())
                .isInstanceOf(UpFailure.class)
                .hasMessageContaining("prlimit, setpriv, setsid, unshare")
                .hasMessageContaining("apt-get install util-linux");
    }
}
