package org.stateviews.submissionapi.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Beginnings of files, as the door sees them. */
final class Files {

    static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
    static final byte[] ZIP = HexFormat.of().parseHex("504b0304140006000800000021000000");
    static final byte[] OLE2 = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600));
    static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    private Files() {}

    static IncomingFile file(String name, byte[] content) {
        return new IncomingFile(
                "file", name, content.length, () -> new ByteArrayInputStream(content));
    }

    static IncomingFile file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
