package org.stateviews.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MultipartTests {

    @TempDir Path folder;

    @Test
    void eachPartStandsBetweenBoundariesUnderItsOwnName() throws IOException {
        var file = Files.writeString(folder.resolve("رأي.txt"), "views");
        var form = new Multipart().metadata("{}").file(file);
        var boundary = form.contentType().replace("multipart/form-data; boundary=", "");

        assertThat(text(form.body()))
                .isEqualTo(
                        """
                        --%1$s
                        Content-Disposition: form-data; name="metadata"
                        Content-Type: application/json

                        {}
                        --%1$s
                        Content-Disposition: form-data; name="file"; filename="رأي.txt"

                        views
                        --%1$s--
                        """
                                .formatted(boundary)
                                .replace("\n", "\r\n"));
    }

    private static String text(BodyPublisher body) {
        var whole = new CompletableFuture<String>();
        body.subscribe(new Collecting(whole));
        return whole.join();
    }

    private record Collecting(ByteArrayOutputStream bytes, CompletableFuture<String> whole)
            implements Flow.Subscriber<ByteBuffer> {

        Collecting(CompletableFuture<String> whole) {
            this(new ByteArrayOutputStream(), whole);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer item) {
            var part = new byte[item.remaining()];
            item.get(part);
            bytes.writeBytes(part);
        }

        @Override
        public void onError(Throwable throwable) {
            whole.completeExceptionally(throwable);
        }

        @Override
        public void onComplete() {
            whole.complete(bytes.toString(StandardCharsets.UTF_8));
        }
    }
}
