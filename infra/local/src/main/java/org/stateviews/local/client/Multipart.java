package org.stateviews.local.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A multipart form that streams its files from disk (RFC 7578, file names in UTF-8). */
public final class Multipart {

    private final String boundary = "stateviews-" + UUID.randomUUID();
    private final List<BodyPublisher> parts = new ArrayList<>();

    /** Adds the metadata of a submission. */
    public Multipart metadata(String json) {
        text("Content-Disposition: form-data; name=\"metadata\"\r\nContent-Type: application/json");
        parts.add(BodyPublishers.ofString(json + "\r\n", UTF_8));
        return this;
    }

    /** Adds a file under its own name. */
    public Multipart file(Path file) {
        try {
            return file(String.valueOf(file.getFileName()), BodyPublishers.ofFile(file));
        } catch (FileNotFoundException e) {
            throw new IllegalArgumentException("no file " + file, e);
        }
    }

    /** Adds a file from memory. */
    public Multipart file(String name, byte[] bytes) {
        return file(name, BodyPublishers.ofByteArray(bytes));
    }

    private Multipart file(String name, BodyPublisher content) {
        var escaped = name.replace("\"", "%22");
        text("Content-Disposition: form-data; name=\"file\"; filename=\"" + escaped + "\"");
        parts.add(content);
        parts.add(BodyPublishers.ofString("\r\n"));
        return this;
    }

    /** Value of the header {@code Content-Type}. */
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** The whole body. */
    public BodyPublisher body() {
        var all = new ArrayList<>(parts);
        all.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    private void text(String headers) {
        parts.add(BodyPublishers.ofString("--" + boundary + "\r\n" + headers + "\r\n\r\n", UTF_8));
    }
}
