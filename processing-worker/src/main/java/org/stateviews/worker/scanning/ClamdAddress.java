package org.stateviews.worker.scanning;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.regex.Pattern;

/**
 * Where a clamd listens.
 *
 * @param value {@code host:port}, or {@code unix:} and the path of its socket
 */
record ClamdAddress(String value) {

    private static final String UNIX = "unix:";
    private static final Pattern SHAPE =
            Pattern.compile("unix:/.+|[^:/]+:\\d{1,5}|\\[.+]:\\d{1,5}");

    ClamdAddress {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "neither host:port nor unix:/path of a socket: " + value);
        }
    }

    /** Opens a connection; the name of a host is looked up each time. */
    SocketChannel connect() throws IOException {
        if (value.startsWith(UNIX)) {
            return SocketChannel.open(UnixDomainSocketAddress.of(value.substring(UNIX.length())));
        }
        int colon = value.lastIndexOf(':');
        int port = Integer.parseInt(value.substring(colon + 1));
        return SocketChannel.open(new InetSocketAddress(value.substring(0, colon), port));
    }

    @Override
    public String toString() {
        return value;
    }
}
