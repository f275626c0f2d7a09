package org.stateviews.submissionapi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client of server-sent events that hands out line by line what came. */
final class EventStream implements AutoCloseable {

    private static final String END = "(end)";

    private final HttpResponse<InputStream> response;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private EventStream(HttpResponse<InputStream> response) {
        this.response = response;
        Thread.ofVirtual().start(this::read);
    }

    static EventStream open(HttpClient http, HttpRequest.Builder request) {
        try {
            return new EventStream(http.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<InputStream> response() {
        return response;
    }

    /** The next line that begins so, without its beginning; null when none comes in ten seconds. */
    @Nullable String next(String beginning) throws InterruptedException {
        for (var line = poll(); line != null && !line.equals(END); line = poll()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
        }
        return null;
    }

    /** Whether the server ends it in good order within ten seconds. */
    boolean ends() throws InterruptedException {
        for (var line = poll(); line != null; line = poll()) {
            if (line.equals(END)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String poll() throws InterruptedException {
        return lines.poll(10, TimeUnit.SECONDS);
    }

    private void read() {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
            lines.add(END);
        } catch (IOException | UncheckedIOException e) {
            lines.add("(broken off)");
        }
    }

    @Override
    public void close() throws IOException {
        response.body().close();
    }
}
