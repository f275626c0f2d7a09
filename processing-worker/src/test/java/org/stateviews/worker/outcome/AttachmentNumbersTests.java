package org.stateviews.worker.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.documents.FileSystemDocumentStore;

class AttachmentNumbersTests {

    private static final Sha256 MAIL = digest(1);

    @TempDir private Path folder;
    private AttachmentNumbers numbers;

    @BeforeEach
    void open() {
        numbers = new AttachmentNumbers(new FileSystemDocumentStore(folder));
    }

    @Test
    void filesAreNumberedInTheirOrderAndTheSameTwiceHasTwo() {
        assertThat(of(7, 8, 7)).containsExactly(1, 2, 3);
        assertThat(of(7, 8, 7)).containsExactly(1, 2, 3);
    }

    @Test
    void aNumberStaysWhenALaterReadingFindsMoreInAnotherOrder() {
        assertThat(of(7, 8)).containsExactly(1, 2);
        assertThat(of(9, 8, 7, 7)).containsExactly(3, 2, 1, 4);
    }

    @Test
    void eachDocumentHasNumbersOfItsOwn() {
        assertThat(of(7)).containsExactly(1);
        assertThat(numbers.of(digest(2), List.of(digest(8)))).containsExactly(Optional.of(1));
    }

    @Test
    void thereIsAnEndToThem() {
        var many = IntStream.rangeClosed(1, 100).mapToObj(AttachmentNumbersTests::digest).toList();

        assertThat(numbers.of(MAIL, many).get(98)).contains(99);
        assertThat(numbers.of(MAIL, many).get(99)).isEmpty();
    }

    private List<Integer> of(int... files) {
        var digests = IntStream.of(files).mapToObj(AttachmentNumbersTests::digest).toList();
        return numbers.of(MAIL, digests).stream().map(Optional::orElseThrow).toList();
    }

    private static Sha256 digest(int number) {
        return new Sha256("%064x".formatted(number));
    }
}
