package org.stateviews.local.supervisor;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Says when room on the disk becomes scarce, what that means and what to do, and when there is room
 * again. It only speaks: the door, Elasticsearch and Kafka look for themselves.
 */
final class RoomWatch {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final DataDisk disk;
    private final Voice voice;
    private Room room = Room.PLENTY;

    RoomWatch(DataDisk disk, Voice voice) {
        this.disk = disk;
        this.voice = voice;
    }

    /** Looks now, and every few seconds for as long as this process lives. */
    void start() {
        look();
        Thread.ofVirtual().name("room").start(this::keepLooking);
    }

    private void keepLooking() {
        var never = new CountDownLatch(1);
        try {
            while (!never.await(EVERY.toSeconds(), TimeUnit.SECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            look(disk.free());
        } catch (IOException e) {
            voice.say("How much room %s has cannot be told: %s".formatted(disk.folder(), e));
        }
    }

    /** Speaks when so many free bytes mean something else than before. */
    void look(long free) {
        var before = room;
        room = Room.of(free, before);
        if (room != before) {
            voice.say(
                    "%s %s left on the disk of %s. %s"
                            .formatted(
                                    room.compareTo(before) > 0 ? "Only" : "Again",
                                    Room.size(free),
                                    disk.folder(),
                                    room.meaning()));
        }
    }
}
