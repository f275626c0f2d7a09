package org.stateviews.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every document store promises; a store's own test extends this. */
abstract class DocumentStoreContract {

    abstract DocumentStore store();

    @Test
    void bytesAreKeptUnderTheirDigest() throws IOException {
        var stored = store().put(stream("views"));

        assertThat(stored.bytes()).isEqualTo(5);
        assertThat(stored.sha256().hex())
                .isEqualTo("74883614c4c79e12bebc45efa35a381bf131416e74f2500c72450a92d39f429c");
        try (var in = store().original(stored.sha256()).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo("views".getBytes(UTF_8));
        }
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        var first = store().put(stream("twice"));
        var second = store().put(stream("twice"));

        assertThat(second).isEqualTo(first);
        assertThat(store().list(new StoreName("originals"))).hasSize(1);
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws IOException {
        var broken = InputStream.nullInputStream();
        broken.close();

        assertThatThrownBy(() -> store().put(broken)).isInstanceOf(IOException.class);
        assertThat(store().list(new StoreName("originals"))).isEmpty();
        assertThat(store().list(new StoreName("incoming"))).isEmpty();
    }

    @Test
    void aNameIsGivenOnce() {
        var name = StoreName.of("numbers", "FRA", "1");

        assertThat(store().putIfAbsent(name, bytes("first"))).isTrue();
        assertThat(store().putIfAbsent(name, bytes("second"))).isFalse();
        assertThat(store().get(name)).hasValue(bytes("first"));
        assertThat(store().list(new StoreName("incoming"))).isEmpty();
    }

    @Test
    void ofFiftyThreadsClaimingOneNameOneWins() throws Exception {
        var name = StoreName.of("intake", "claim");
        var start = new CyclicBarrier(50);
        try (var threads = Executors.newFixedThreadPool(50)) {
            var claims =
                    threads.invokeAll(
                            IntStream.range(0, 50).mapToObj(n -> claim(name, n, start)).toList());

            var winners = 0;
            for (var claim : claims) {
                winners += claim.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        }
        assertThat(store().list(new StoreName("intake"))).containsExactly(name);
    }

    @Test
    void aPartOfAFileCanBeRead() throws IOException {
        var name = StoreName.of("derived", "page");
        store().putIfAbsent(name, bytes("0123456789"));

        try (var part = store().open(name, 3, 4).orElseThrow()) {
            assertThat(part.readAllBytes()).isEqualTo(bytes("3456"));
        }
        assertThat(store().length(name)).hasValue(10);
    }

    @Test
    void whatDoesNotExistIsEmptyNotAnError() {
        var missing = StoreName.of("derived", "nothing");

        assertThat(store().get(missing)).isEmpty();
        assertThat(store().length(missing)).isEmpty();
        assertThat(store().open(missing, 0, 1)).isEmpty();
        assertThat(store().list(missing)).isEmpty();
    }

    @Test
    void whatIsKeptForAWhileIsReplacedAndRemoved() {
        var area = store().passing();
        var name = StoreName.of("folder", "a");

        area.put(name, bytes("first"));
        area.put(name, bytes("second"));
        assertThat(area.get(name)).hasValue(bytes("second"));
        assertThat(area.all()).extracting(TransientArea.Passing::name).containsExactly(name);

        area.remove(name);
        area.remove(name);
        assertThat(area.get(name)).isEmpty();
        assertThat(area.all()).isEmpty();
        assertThat(store().list(new StoreName("incoming"))).isEmpty();
    }

    @Test
    void aLargeFileIsNamedOnceToo() throws IOException {
        var name = StoreName.of("derived", "copy");

        assertThat(store().putIfAbsent(name, stream("first"))).isTrue();
        assertThat(store().putIfAbsent(name, stream("second"))).isFalse();
        assertThat(store().get(name)).hasValue(bytes("first"));
    }

    private Callable<Boolean> claim(StoreName name, int number, CyclicBarrier start) {
        return () -> {
            start.await();
            return store().putIfAbsent(name, bytes("claim " + number));
        };
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(bytes(text));
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
