package org.stateviews.worker.scanning;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * ClamAV's daemon, asked by INSTREAM: the bytes go over the connection, so it needs no right to the
 * store. A connection serves one question, as clamd closes it after the answer.
 */
final class Clamd implements MalwareScanner {

    private static final String LIMIT = "Heuristics.Limits.Exceeded";

    private final ClamdAddress address;
    private final Duration greeting;
    private final Duration timeout;
    private final long maxBytes;

    Clamd(ClamdAddress address, ScanningSettings settings) {
        this.address = address;
        this.greeting = settings.greeting();
        this.timeout = settings.timeout();
        this.maxBytes = settings.maxBytes();
    }

    @Override
    public Scan scan(InputStream original, long length) throws IOException {
        var scanner = version();
        if (length > maxBytes) {
            return Scan.tooLarge(scanner);
        }
        try (var connection = ClamdConnection.open(address, timeout)) {
            return meaning(connection.scan(original), scanner);
        }
    }

    /** Name, version and version of the signatures, without the date behind them. */
    private String version() {
        try (var connection = ClamdConnection.open(address, greeting)) {
            var told = connection.ask("VERSION");
            var parts = told.split("/", 3);
            return parts.length < 2 ? told : parts[0] + "/" + parts[1];
        }
    }

    /** Reads its answer, {@code stream: NAME FOUND} or {@code stream: OK}. */
    static Scan meaning(String answer, String scanner) {
        var said = answer.startsWith("stream: ") ? answer.substring("stream: ".length()) : answer;
        if (said.equals("OK")) {
            return Scan.clean(scanner);
        }
        if (said.startsWith(LIMIT) || said.contains("size limit exceeded")) {
            return Scan.tooLarge(scanner);
        }
        if (said.endsWith(" FOUND")) {
            return Scan.found(said.substring(0, said.length() - " FOUND".length()), scanner);
        }
        throw new ScannerUnavailableException("clamd answered: " + answer, null);
    }
}
