package org.stateviews.worker.extraction.unlocking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.stateviews.worker.extraction.signatures.SignatureBoundary;

/**
 * ODT (ISO/IEC 26300-3, section 3.8): each file of the package is compressed, then encrypted, and
 * the manifest says how. In the copy each is as it was before, and the manifest says nothing of it.
 */
final class OpenTextLock implements Lock {

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Pattern ENCRYPTION =
            Pattern.compile(
                    "<manifest:encryption-data.*?</manifest:encryption-data>", Pattern.DOTALL);

    @Override
    public boolean open(Path locked, String password, Path copy, Metadata metadata)
            throws IOException, TikaException {
        try (var zip = new ZipFile(locked.toFile())) {
            var manifest = zip.getEntry(MANIFEST);
            if (manifest == null) {
                return false;
            }
            var text = text(zip, manifest);
            var encrypted = OpenTextManifest.read(text);
            if (encrypted.isEmpty()) {
                return false;
            }
            SignatureBoundary.note(zip, metadata);
            try (var out = new ZipOutputStream(Files.newOutputStream(copy))) {
                for (var entry : kept(zip)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    write(zip, entry, encrypted, password, text, out);
                    out.closeEntry();
                }
            }
            return true;
        }
    }

    /** All but the signatures: they are over the locked files. */
    private static List<? extends ZipEntry> kept(ZipFile zip) {
        return zip.stream().filter(it -> !SignatureBoundary.isSignature(it.getName())).toList();
    }

    private static void write(
            ZipFile zip,
            ZipEntry entry,
            Map<String, OpenTextCipher> encrypted,
            String password,
            String manifest,
            ZipOutputStream out)
            throws IOException, TikaException {
        var cipher = encrypted.get(entry.getName());
        if (entry.getName().equals(MANIFEST)) {
            out.write(ENCRYPTION.matcher(manifest).replaceAll("").getBytes(UTF_8));
        } else if (cipher == null) {
            try (var in = zip.getInputStream(entry)) {
                in.transferTo(out);
            }
        } else {
            try (var in = zip.getInputStream(entry)) {
                out.write(cipher.decrypt(in.readAllBytes(), password));
            }
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
