package org.stateviews.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTests {

    private static final long GIGABYTE = 1L << 30;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final RoomWatch watch =
            new RoomWatch(
                    new DataDisk(Path.of("/data")),
                    new Voice(new PrintStream(said, true, StandardCharsets.UTF_8)));

    @Test
    void gigabytesAreEnoughHoweverFullTheDiskIs() {
        watch.look(4 * GIGABYTE);

        assertThat(lines()).isEmpty();
    }

    @Test
    void itIsSaidWhatScarceRoomMeansAndWhatToDo() {
        watch.look(2 * GIGABYTE);
        watch.look(GIGABYTE - 1);
        watch.look(200L << 20);

        assertThat(lines()).hasSize(3).allMatch(it -> it.contains("Remove files from that disk"));
        assertThat(lines().get(0)).contains("Only 2.0 GB left on the disk of /data");
        assertThat(lines().get(1)).contains("Submissions are turned away");
        assertThat(lines().get(2)).contains("Only 200 MB left").contains("Kafka may end");
    }

    @Test
    void itIsSaidOnceAndNotForAFewBytesMoreOrLess() {
        watch.look(GIGABYTE - 1);
        watch.look(GIGABYTE + 1);
        watch.look(GIGABYTE - 1);

        assertThat(lines()).hasSize(1);
    }

    @Test
    void roomThatWasMadeIsSaidToo() {
        watch.look(100L << 20);
        watch.look(20 * GIGABYTE);

        assertThat(lines().getLast())
                .contains("Again 20.0 GB left")
                .contains("Submissions are taken in");
    }

    @Test
    void aDiskIsKnownBeforeTheFolderIsMade() throws Exception {
        assertThat(new DataDisk(Path.of("/tmp/not/made/yet")).free()).isPositive();
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
