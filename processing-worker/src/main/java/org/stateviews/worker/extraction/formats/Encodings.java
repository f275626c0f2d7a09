package org.stateviews.worker.extraction.formats;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Set;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Encoding of a text by its bytes: what a mail declares counts; then UTF-8 where every byte fits
 * it; UTF-16 where one of two bytes hardly varies, as in every alphabet; then the likeliest of the
 * older ones, those of the six languages before their neighbours.
 */
public final class Encodings implements EncodingDetector {

    private static final long serialVersionUID = 1L;
    private static final int LOOK = 64 * 1024;

    /** Of what the six languages were written in before Unicode, what statistics can tell. */
    private static final Set<String> USUAL =
            Set.of("windows-1256", "windows-1251", "GB18030", "windows-1252", "ISO-8859-1");

    private static final int AS_LIKELY = 15;

    @Override
    public @Nullable Charset detect(@Nullable InputStream input, Metadata metadata)
            throws IOException {
        var type = MediaType.parse(String.valueOf(metadata.get(Metadata.CONTENT_TYPE)));
        if (input == null || (type != null && type.getParameters().containsKey("charset"))) {
            return null;
        }
        input.mark(LOOK);
        var start = input.readNBytes(LOOK);
        input.reset();
        if (start.length == 0) {
            return UTF_8;
        }
        var unicode = unicode(start);
        return unicode == null ? older(start) : unicode;
    }

    private static @Nullable Charset unicode(byte[] start) {
        if (startsWith(start, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        int even = variety(start, 0);
        int odd = variety(start, 1);
        if (odd * 3 <= even && zeros(start) > 0) {
            return UTF_16LE;
        }
        if (even * 3 <= odd && zeros(start) > 0) {
            return UTF_16BE;
        }
        return isUtf8(start) ? UTF_8 : null;
    }

    private static boolean startsWith(byte[] start, int first, int second) {
        return start.length > 1 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
    }

    /** How many different bytes stand at even or at odd places. */
    private static int variety(byte[] start, int from) {
        var seen = new boolean[256];
        int count = 0;
        for (int index = from; index < start.length; index += 2) {
            count += seen[start[index] & 0xFF] ? 0 : 1;
            seen[start[index] & 0xFF] = true;
        }
        return count;
    }

    /** No text of bytes holds a zero; one of UTF-16 does at its first space or line end. */
    private static long zeros(byte[] start) {
        long zeros = 0;
        for (var one : start) {
            zeros += one == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** A character that the look cuts through is no error. */
    private static boolean isUtf8(byte[] start) {
        var decoder = UTF_8.newDecoder();
        var bytes = ByteBuffer.wrap(start);
        return !decoder.decode(bytes, CharBuffer.allocate(start.length), false).isError();
    }

    private static @Nullable Charset older(byte[] start) {
        var detector = new CharsetDetector(LOOK);
        detector.setText(start);
        var matches = detector.detectAll();
        if (matches.length == 0) {
            return null;
        }
        var best = matches[0];
        var usual =
                Arrays.stream(matches)
                        .filter(it -> USUAL.contains(it.getName()))
                        .filter(it -> it.getConfidence() + AS_LIKELY >= best.getConfidence())
                        .findFirst()
                        .orElse(best);
        return charset(usual);
    }

    private static @Nullable Charset charset(CharsetMatch match) {
        // what is called Latin-1 is in truth the larger set of Windows
        var name = match.getName().equals("ISO-8859-1") ? "windows-1252" : match.getName();
        return Charset.isSupported(name) ? Charset.forName(name) : null;
    }
}
