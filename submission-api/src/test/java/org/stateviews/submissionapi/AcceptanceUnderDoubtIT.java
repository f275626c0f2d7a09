package org.stateviews.submissionapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stateviews.testkit.BrokerOfItsOwn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a mission is told, and what is kept, when something dies at the worst moment. */
class AcceptanceUnderDoubtIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration DOOR = Duration.ofSeconds(2);

    private static final Duration DISK = Duration.ofSeconds(5);

    /** Time-out of a delivery, and time to say so. */
    private static final Duration DELIVERY = Duration.ofSeconds(14);

    @TempDir static Path folder;

    private static BrokerOfItsOwn broker;
    private static RunningService service;

    @BeforeAll
    static void start() {
        broker = BrokerOfItsOwn.start();
        service = started(folder.resolve("store"));
    }

    @AfterAll
    static void stop() {
        service.close();
        broker.close();
    }

    @Test
    void aBrokerFrozenBetweenStoreAndAcknowledgementLeavesDoubtAndARetryCountsOnce()
            throws IOException {
        accepted(service.submit("AUT", "first", text("Accepted before.")));

        var doubtful =
                within(
                        DELIVERY,
                        () -> service.submit("AUT", "second", text("In doubt."), broker::freeze));
        var closed = within(DOOR, () -> service.submit("AUT", "third", text("Too late.")));
        broker.thaw();
        service.awaitOpenDoor();
        var retried = accepted(service.submit("AUT", "second", text("In doubt.")));

        assertRefused(doubtful, "not-confirmed");
        assertThat(read(doubtful).get("idempotencyKey").asString()).isEqualTo("second");
        assertRefused(closed, "closed-door");
        var claim = claim("AUT", 2);
        assertThat(retried.get("reference")).isEqualTo(claim.get("reference"));
        assertThat(retried.get("receivedAt")).isEqualTo(claim.get("receivedAt"));
        assertThat(references("AUT")).containsExactly("78-237-8-AUT-2", "78-237-8-AUT-1");
        assertThat(unfinished("AUT")).isEmpty();
    }

    @Test
    void aReceiptHoldsWhenTheBrokerIsKilledAfterIt() {
        var accepted = accepted(service.submit("BRN", "first", text("Safe.")));
        var path = "/api/v1/submissions/" + accepted.get("reference").asString();

        broker.kill();
        var closed = within(DOOR, () -> service.submit("BRN", "second", text("Too late.")));
        var receipt = service.get(path + "/receipt", "BRN");
        broker.startAgain();

        assertRefused(closed, "closed-door");
        assertThat(receipt.body()).isEqualTo(accepted.get("receipt").asString());
        try (var another = started(folder.resolve("store"))) {
            assertThat(read(another.get(path, "BRN")).get("status").asString())
                    .isEqualTo("RECEIVED");
            assertThat(another.get(path + "/receipt", "BRN").body()).isEqualTo(receipt.body());
        }
        service.awaitOpenDoor();
        assertThat(accepted(service.submit("BRN", "first", text("Safe.")))).isEqualTo(accepted);
    }

    @Test
    void aServiceThatEndsBetweenClaimAndEventLeavesWhatARetryCompletes() throws IOException {
        var refused =
                within(DELIVERY, () -> service.submit("CYP", "", text("Cut off."), broker::kill));
        service.close();
        broker.startAgain();
        service = started(folder.resolve("store"));
        var before = unfinished("CYP");
        var none = references("CYP");
        var key = read(refused).get("idempotencyKey").asString();
        var retried = accepted(service.submit("CYP", key, text("Cut off.")));

        assertRefused(refused, "not-confirmed");
        assertThat(none).isEmpty();
        assertThat(before).singleElement().asString().isEqualTo("a.txt");
        assertThat(retried.get("receivedAt")).isEqualTo(claim("CYP", 1).get("receivedAt"));
        assertThat(references("CYP")).containsExactly("78-237-8-CYP-1");
        assertThat(unfinished("CYP")).isEmpty();
    }

    @Test
    void aClosedDoorIsToldBeforeTheBodyIsAskedFor() {
        var asked = new AtomicBoolean();
        broker.freeze();
        try {
            var closed =
                    within(
                            DOOR,
                            () ->
                                    service.submit(
                                            "EST", "first", text("Large."), () -> asked.set(true)));

            assertRefused(closed, "closed-door");
            assertThat(asked).isFalse();
        } finally {
            broker.thaw();
        }
        service.awaitOpenDoor();
    }

    @Test
    void aStoreThatIsFullOrReadOnlyKeepsNothingByHalvesAndTakesInAgainLater() throws IOException {
        var mountPoint = Files.createDirectory(folder.resolve("small"));
        try (var disk = SmallDisk.mounted(mountPoint, "8m");
                var small = started(mountPoint)) {
            var first = accepted(small.submit("FJI", "first", text("While there was room.")));
            var kept = names(mountPoint);

            Files.write(mountPoint.resolve("filler"), new byte[7 << 20]);
            assertRefused(
                    within(DISK, () -> small.submit("FJI", "second", megabytes(3))), "closed-door");
            Files.delete(mountPoint.resolve("filler"));
            assertRefused(
                    within(DISK, () -> small.submit("FJI", "second", megabytes(5))), "closed-door");
            await().untilAsserted(() -> assertThat(names(mountPoint)).isEqualTo(kept));

            disk.remount("ro,size=64m");
            assertRefused(
                    within(DISK, () -> small.submit("FJI", "second", text("x"))), "closed-door");
            assertThat(small.get("/api/v1/submissions", "FJI").statusCode()).isEqualTo(200);
            await().untilAsserted(() -> assertThat(names(mountPoint)).isEqualTo(kept));

            disk.remount("rw");
            var second = accepted(small.submit("FJI", "second", megabytes(5)));
            assertThat(second.get("reference").asString()).isEqualTo("78-237-8-FJI-2");
            assertThat(accepted(small.submit("FJI", "first", text("While there was room."))))
                    .isEqualTo(first);
        }
    }

    @Test
    void theDoorShutsBeforeTheReserveIsUsedUpAndOpensOnceThereIsRoom() throws IOException {
        var mountPoint = Files.createDirectory(folder.resolve("reserved"));
        try (var _ = SmallDisk.mounted(mountPoint, "8m");
                var small = started(mountPoint, "--stateviews.intake.reserve=4MB")) {
            var first = accepted(small.submit("GRC", "first", text("While there was room.")));
            Files.write(mountPoint.resolve("filler"), new byte[3 << 20]);
            var kept = names(mountPoint);

            assertRefused(
                    within(DISK, () -> small.submit("GRC", "large", megabytes(1))), "closed-door");
            accepted(small.submit("GRC", "small", text("Small enough.")));
            Files.write(mountPoint.resolve("more"), new byte[1 << 20]);
            var asked = new AtomicBoolean();
            assertRefused(
                    small.submit("GRC", "second", text("Small."), () -> asked.set(true)),
                    "closed-door");

            assertThat(asked).isFalse();
            assertThat(kept).isSubsetOf(names(mountPoint));
            assertThat(small.withdraw(first.get("reference").asString(), "GRC").statusCode())
                    .isEqualTo(204);
            Files.delete(mountPoint.resolve("filler"));
            accepted(small.submit("GRC", "second", text("Small.")));
        }
    }

    @Test
    void streamsEndInGoodOrderWhenTheServiceEnds() throws Exception {
        var ending = started(folder.resolve("store"));
        var reference =
                accepted(ending.submit("GEO", "first", text("Watched.")))
                        .get("reference")
                        .asString();
        try (var stream = ending.watch(reference, "GEO")) {
            assertThat(stream.next("data:")).contains("RECEIVED");

            within(
                    Duration.ofSeconds(10),
                    () -> {
                        ending.close();
                        return true;
                    });

            assertThat(stream.ends()).isTrue();
        }
    }

    private static RunningService started(Path store, String... more) {
        return RunningService.over(broker, store, folder.resolve("keys"), more);
    }

    private static Multipart text(String content) {
        return Multipart.of().text("a.txt", content);
    }

    private static Multipart megabytes(int count) {
        return text("views ".repeat(count << 20).substring(0, count << 20));
    }

    private static <T> T within(Duration time, Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(time);
        return result;
    }

    private static JsonNode accepted(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return read(response);
    }

    private static void assertRefused(HttpResponse<String> response, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
        assertThat(read(response).get("code").asString()).isEqualTo(code);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }

    private static JsonNode read(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private static JsonNode claim(String state, int number) throws IOException {
        var store = folder.resolve("store");
        var reservation =
                JSON.readTree(
                        Files.readString(
                                store.resolve("numbers/78-237-8/" + state + "/" + number)));
        return JSON.readTree(Files.readString(store.resolve(reservation.get("claim").asString())));
    }

    private static List<String> references(String state) {
        return read(service.get("/api/v1/submissions", state))
                .get("items")
                .valueStream()
                .map(it -> it.get("reference").asString())
                .toList();
    }

    private static List<String> unfinished(String state) {
        return read(service.get("/api/v1/submissions/not-completed", state))
                .get("items")
                .valueStream()
                .map(it -> it.get("title").asString())
                .toList();
    }

    private static List<String> names(Path store) throws IOException {
        try (var paths = Files.walk(store)) {
            return paths.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
        }
    }
}
