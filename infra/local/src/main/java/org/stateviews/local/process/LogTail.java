package org.stateviews.local.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Last words of a process that ended, for the message about it. */
public final class LogTail {

    private static final int LINES = 15;
    private static final int BYTES = 16 * 1024;

    private LogTail() {}

    /** Up to fifteen last lines, indented; a remark when there is no log. */
    public static String of(Path log) {
        try (var file = Files.newByteChannel(log)) {
            file.position(Math.max(0, file.size() - BYTES));
            var bytes = ByteBuffer.allocate(BYTES);
            while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
            var text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            var lines = text.lines().filter(it -> !it.isBlank()).toList();
            return indented(lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "    (no log at " + log + ")";
        }
    }

    private static String indented(List<String> lines) {
        return "    " + String.join("\n    ", lines);
    }
}
