package org.stateviews.worker.scanning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One question to clamd. A daemon that is frozen takes connections and never answers, and a socket
 * of the file system knows no time-out, so the connection is closed under whoever waits too long.
 */
final class ClamdConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdConnection.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;
    private static final byte END = 0;

    private final SocketChannel channel;
    private final CompletableFuture<Void> watch = new CompletableFuture<>();

    private ClamdConnection(SocketChannel channel) {
        this.channel = channel;
    }

    static ClamdConnection open(ClamdAddress address, Duration timeout) {
        try {
            var connection = new ClamdConnection(address.connect());
            connection.closeAfter(timeout);
            return connection;
        } catch (IOException e) {
            throw new ScannerUnavailableException("clamd at %s is away".formatted(address), e);
        }
    }

    private void closeAfter(Duration timeout) {
        var _ =
                watch.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                        .whenComplete((_, _) -> close());
    }

    /** Asks for something that needs no bytes. */
    String ask(String command) {
        send(command);
        return answer(command);
    }

    /**
     * Has it look through bytes. It may hang up before it has all of them; the answer tells why.
     *
     * @throws IOException when the bytes themselves cannot be read
     */
    String scan(InputStream bytes) throws IOException {
        send("INSTREAM");
        var chunk = new byte[CHUNK];
        int count;
        do {
            count = bytes.readNBytes(chunk, 0, CHUNK);
        } while (taken(frame(chunk, count)) && count > 0);
        return answer("INSTREAM");
    }

    private void send(String command) {
        var words = ("z" + command + "\0").getBytes(StandardCharsets.US_ASCII);
        if (!taken(ByteBuffer.wrap(words))) {
            throw new ScannerUnavailableException("clamd hung up before " + command, null);
        }
    }

    private boolean taken(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return true;
        } catch (IOException e) {
            LOG.atDebug().setCause(e).log("clamd hung up");
            return false;
        }
    }

    /**
     * Reads up to the zero byte that ends an answer, and no further: a daemon that hangs up on
     * bytes it does not want resets the connection, and what it said before would go down with
     * that.
     */
    private String answer(String command) {
        var said = new ByteArrayOutputStream();
        var part = ByteBuffer.allocate(LONGEST_ANSWER);
        try {
            do {
                if (channel.read(part.clear()) < 0) {
                    break;
                }
                said.write(part.array(), 0, part.position());
            } while (part.get(part.position() - 1) != END && said.size() < LONGEST_ANSWER);
        } catch (IOException e) {
            throw new ScannerUnavailableException("clamd gave no answer to " + command, e);
        }
        return said.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    /** Length in four bytes, then so many bytes; the empty one is the end. */
    private static ByteBuffer frame(byte[] chunk, int count) {
        return ByteBuffer.allocate(Integer.BYTES + count).putInt(count).put(chunk, 0, count).flip();
    }

    @Override
    public void close() {
        watch.complete(null);
        try {
            channel.close();
        } catch (IOException e) {
            LOG.atDebug().setCause(e).log("A connection to clamd did not close");
        }
    }
}
