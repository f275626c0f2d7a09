package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OpenDocument text, part by part (ISO/IEC 26300). */
final class OpenTextFiles {

    private static final String SPACES =
            """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
            xmlns:dc="http://purl.org/dc/elements/1.1/"\
            """;

    private static final String STYLES =
            """
            <office:document-styles %s><office:master-styles><style:master-page>
            <style:header><text:p>Top</text:p></style:header>
            <style:footer><text:p>Foot</text:p></style:footer>
            </style:master-page></office:master-styles></office:document-styles>
            """
                    .formatted(SPACES);

    private static final String CONTENT =
            """
            <office:document-content %s><office:body><office:text>
            <text:tracked-changes><text:changed-region><text:deletion><text:p>one meeting</text:p>
            </text:deletion></text:changed-region></text:tracked-changes>
            <text:h text:outline-level="1">Views</text:h>
            <text:p>We support the norms<text:note><text:note-citation>1</text:note-citation>\
            <text:note-body><text:p>Resolution 70/237.</text:p></text:note-body></text:note> of 2015.</text:p>
            <text:p>We propose <text:change-start/>two meetings<text:change-end/>\
            <office:annotation><dc:creator>Chief</dc:creator><text:p>Too short?</text:p>\
            </office:annotation>.</text:p>
            <text:list><text:list-item><text:p>First</text:p></text:list-item></text:list>
            <table:table><table:table-row><table:table-cell><text:p>State</text:p></table:table-cell>\
            <table:table-cell><text:p>Norm</text:p></table:table-cell></table:table-row></table:table>
            </office:text></office:body></office:document-content>
            """
                    .formatted(SPACES);

    private OpenTextFiles() {}

    static byte[] text() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("content.xml", CONTENT.getBytes(UTF_8));
        parts.put("styles.xml", STYLES.getBytes(UTF_8));
        return packed(parts);
    }

    /** The same behind a password, as programs lock it today. */
    static byte[] locked(String password) {
        var parts = new LinkedHashMap<String, byte[]>();
        var content = new OpenTextEncryption("content.xml", CONTENT);
        var styles = new OpenTextEncryption("styles.xml", STYLES);
        parts.put("content.xml", content.encrypted(password));
        parts.put("styles.xml", styles.encrypted(password));
        parts.put(
                "META-INF/manifest.xml",
                """
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                <manifest:file-entry manifest:full-path="/"/>%s%s</manifest:manifest>
                """
                        .formatted(content.manifest(), styles.manifest())
                        .getBytes(UTF_8));
        return packed(parts);
    }

    static byte[] packed(Map<String, byte[]> parts) {
        return OfficeFiles.bytes(
                out -> {
                    try (var zip = new ZipOutputStream(out)) {
                        var type = "application/vnd.oasis.opendocument.text".getBytes(UTF_8);
                        zip.putNextEntry(stored(type));
                        zip.write(type);
                        for (var part : parts.entrySet()) {
                            zip.putNextEntry(new ZipEntry(part.getKey()));
                            zip.write(part.getValue());
                        }
                    }
                });
    }

    /** The type comes first and unpacked, so that anybody can tell it by the first bytes. */
    private static ZipEntry stored(byte[] type) {
        var crc = new CRC32();
        crc.update(type);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(crc.getValue());
        return entry;
    }
}
