package org.stateviews.worker.extraction.unlocking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads which files of a package are encrypted, and how, from its manifest. */
final class OpenTextManifest extends DefaultHandler {

    private final Map<String, OpenTextCipher> encrypted = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private String path = "";

    private OpenTextManifest() {}

    /** Ciphers by name of the file in the package. */
    static Map<String, OpenTextCipher> read(String manifest) throws IOException, TikaException {
        var handler = new OpenTextManifest();
        try {
            XMLReaderUtils.parseSAX(
                    new ByteArrayInputStream(manifest.getBytes(UTF_8)),
                    handler,
                    new ParseContext());
        } catch (SAXException e) {
            throw new TikaException("the manifest of the package cannot be read", e);
        }
        return handler.encrypted;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (local.equals("file-entry")) {
            said.clear();
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            said.put(attributes.getLocalName(i), attributes.getValue(i));
        }
        path = said.getOrDefault("full-path", "");
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (local.equals("encryption-data")) {
            encrypted.put(path, new OpenTextCipher(said));
        }
    }
}
