package org.stateviews.submissionapi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.stateviews.documents.FileSystemDocumentStore;

class StoreRoomTests {

    @TempDir Path folder;

    @Test
    void aReserveThatTheDiskHasIsNoReasonToShutTheDoor() {
        var room = room(DataSize.ofMegabytes(1));

        assertThat(room.suffices(-1)).isTrue();
        assertThat(room.suffices(1000)).isTrue();
    }

    @Test
    void aBodyThatWouldUseUpTheReserveIsNotTakenIn() {
        assertThat(room(DataSize.ofMegabytes(1)).suffices(1L << 60)).isFalse();
    }

    @Test
    void withLessThanTheReserveNothingIsTakenIn() {
        assertThat(room(DataSize.ofTerabytes(1_000_000)).suffices(0)).isFalse();
    }

    @Test
    void withoutAReserveTheStoreDecidesByItself() {
        assertThat(room(DataSize.ofBytes(0)).suffices(1L << 60)).isTrue();
    }

    private StoreRoom room(DataSize reserve) {
        return new StoreRoom(new FileSystemDocumentStore(folder), reserve);
    }
}
