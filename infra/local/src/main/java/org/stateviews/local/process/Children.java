package org.stateviews.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts child processes, all from one thread that lives as long as the JVM: the parent-death
 * signal fires when the forking <em>thread</em> ends, so a child forked by a pool thread would be
 * killed when the pool shrinks.
 */
public final class Children {

    /** Variables that would slip options into every JVM below us. */
    private static final Set<String> NOT_INHERITED =
            Set.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH");

    private static final ExecutorService FORKING =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().daemon().name("children").unstarted(work));

    private Children() {}

    /**
     * Starts a command. Its standard input stays open as long as it runs.
     *
     * @throws UncheckedIOException when the program or its folder is missing
     */
    public static Child start(ChildCommand command) {
        try {
            return CompletableFuture.supplyAsync(() -> fork(command), FORKING).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException io ? io : e;
        }
    }

    private static Child fork(ChildCommand command) {
        var builder =
                new ProcessBuilder(DeathSignal.around(command))
                        .directory(command.folder().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(command.log().toFile()));
        builder.environment().keySet().removeAll(NOT_INHERITED);
        builder.environment().putAll(command.environment());
        try {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            return new Child(command.name(), builder.start(), command.log());
        } catch (IOException e) {
            throw new UncheckedIOException(command.name() + " could not be started", e);
        }
    }
}
