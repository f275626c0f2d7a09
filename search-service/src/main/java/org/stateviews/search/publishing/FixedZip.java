package org.stateviews.search.publishing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that is the same whenever it is made: each entry has the first moment that ZIP knows. */
final class FixedZip implements AutoCloseable {
    private static final LocalDateTime FIRST_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /**
     * Begins a ZIP.
     *
     * @param out stays open when the ZIP ends
     */
    FixedZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** Begins an entry, which ends when the stream is closed. */
    OutputStream entry(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_MOMENT);
        zip.putNextEntry(entry);
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                zip.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    /** Writes a whole entry. */
    void entry(String name, byte[] bytes) throws IOException {
        try (var out = entry(name)) {
            out.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }
}
