package org.stateviews.submissionapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** A multipart body, written as a browser writes it: file names in UTF-8. */
final class Multipart {

    static final String CONTENT_TYPE = "multipart/form-data; boundary=stateviews-test";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    static Multipart of() {
        return new Multipart();
    }

    Multipart metadata(String json) {
        return part("metadata\"\r\nContent-Type: application/json", json.getBytes(UTF_8));
    }

    Multipart file(String name, byte[] content) {
        return part("file\"; filename=\"" + name + "\"", content);
    }

    Multipart text(String name, String content) {
        return file(name, content.getBytes(UTF_8));
    }

    BodyPublisher publisher() {
        return BodyPublishers.ofByteArray(whole());
    }

    /** Does something when the body is asked for, and gives it then. */
    BodyPublisher publisher(Runnable first) {
        var whole = whole();
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(
                        () -> {
                            first.run();
                            return new ByteArrayInputStream(whole);
                        }),
                whole.length);
    }

    private byte[] whole() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes("--stateviews-test--\r\n".getBytes(UTF_8));
        return whole.toByteArray();
    }

    private Multipart part(String head, byte[] content) {
        var closing = head.contains("\r\n") || head.endsWith("\"") ? "" : "\"";
        body.writeBytes(
                ("--stateviews-test\r\nContent-Disposition: form-data; name=\""
                                + head
                                + closing
                                + "\r\n\r\n")
                        .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }
}
