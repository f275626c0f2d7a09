package org.stateviews.worker.extraction.signatures;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;
import org.jspecify.annotations.Nullable;

/**
 * The two ranges of a file that a signature covers: before and after itself.
 *
 * @param first bytes before it
 * @param then where the second range begins
 * @param rest how long that is
 */
record SignedRanges(Path file, long first, long then, long rest) implements CMSTypedData {

    private static final int BUFFER = 1 << 16;

    /** Ranges that lie inside the file and leave something out; empty for others. */
    static Optional<SignedRanges> of(Path file, int @Nullable [] range) throws IOException {
        if (range == null || range.length != 4 || range[0] != 0) {
            return Optional.empty();
        }
        var ranges = new SignedRanges(file, range[1], range[2], range[3]);
        boolean inside =
                ranges.first > 0
                        && ranges.then > ranges.first
                        && ranges.rest >= 0
                        && ranges.then + ranges.rest <= Files.size(file);
        return inside ? Optional.of(ranges) : Optional.empty();
    }

    /** Whether nothing is left out but the signature itself, in hexadecimal. */
    boolean wholeFile() throws IOException {
        if (then + rest != Files.size(file) || then - first > Integer.MAX_VALUE) {
            return false;
        }
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var gap = new byte[(int) (then - first)];
            bytes.seek(first);
            bytes.readFully(gap);
            return new String(gap, StandardCharsets.ISO_8859_1).matches("<[0-9A-Fa-f\\s]*+>");
        }
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            copy(bytes, first, out);
            bytes.seek(then);
            copy(bytes, rest, out);
        }
    }

    private static void copy(RandomAccessFile bytes, long count, OutputStream out)
            throws IOException {
        var buffer = new byte[BUFFER];
        for (long left = count; left > 0; ) {
            int read = bytes.read(buffer, 0, (int) Math.min(left, BUFFER));
            if (read < 0) {
                throw new EOFException("the file is shorter than what is signed of it");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    @Override
    public Object getContent() {
        return this;
    }

    @Override
    public ASN1ObjectIdentifier getContentType() {
        return CMSObjectIdentifiers.data;
    }
}
