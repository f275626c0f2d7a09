package org.stateviews.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A process to be killed: starts a child from a thread that ends, prints its number, waits. */
final class StartsAndWaits {

    private StartsAndWaits() {}

    public static void main(String[] words) throws InterruptedException {
        var folder = Path.of(words[0]);
        var forking =
                new Thread(
                        () -> {
                            var child =
                                    Children.start(
                                            new ChildCommand(
                                                    "sleeper",
                                                    List.of("sleep", "600"),
                                                    folder,
                                                    Map.of(),
                                                    folder.resolve("sleeper.log")));
                            System.out.println(child.pid());
                        });
        forking.start();
        forking.join();
        new CountDownLatch(1).await();
    }
}
