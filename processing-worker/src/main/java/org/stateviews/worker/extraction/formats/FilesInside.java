package org.stateviews.worker.extraction.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentExtractorFactory;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;

/**
 * Puts the files inside a document aside, byte for byte, and opens none of them: each is read as a
 * document of its own, so its text never mixes with the text of the document, and a bomb inside
 * meets the limits alone.
 */
public final class FilesInside implements EmbeddedDocumentExtractorFactory {

    private static final long serialVersionUID = 1L;

    /** How many are put aside; set when the process is started. */
    public static final String MOST = "stateviews.max-embedded";

    @Override
    public EmbeddedDocumentExtractor newInstance(Metadata document, ParseContext context) {
        return new Extractor(document, Integer.getInteger(MOST, 99), new Aside());
    }

    /** Notes what is inside in the metadata of the document. */
    private record Extractor(Metadata document, int most, Aside aside)
            implements EmbeddedDocumentExtractor {

        /** A signature over a mail is no document. */
        private static final Set<String> SIGNATURES =
                Set.of(
                        "application/pkcs7-signature",
                        "application/x-pkcs7-signature",
                        "application/pgp-signature");

        @Override
        public boolean shouldParseEmbedded(Metadata inside) {
            return true;
        }

        @Override
        public void parseEmbedded(
                InputStream bytes, ContentHandler text, Metadata inside, boolean outputHtml)
                throws IOException {
            switch (kind(inside)) {
                case ATTACHMENT -> attachment(bytes, inside);
                case MACRO -> document.add(Marks.MACRO, InsideNote.name(inside));
                case INLINE -> document.set(Marks.PICTURE, "true");
                case METADATA, FONT, THUMBNAIL, RENDERING, VERSION, ALTERNATE_FORMAT_CHUNK -> {}
            }
        }

        private void attachment(InputStream bytes, Metadata inside) throws IOException {
            if (SIGNATURES.contains(String.valueOf(inside.get(Metadata.CONTENT_TYPE)))) {
                return;
            }
            if (document.getValues(Marks.ATTACHMENT).length < most) {
                InsideNote.write(aside.put(bytes, inside), document);
            } else {
                document.set(Marks.MORE_ATTACHMENTS, "true");
            }
        }

        private static EmbeddedResourceType kind(Metadata inside) {
            var kind = inside.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
            return kind == null
                    ? EmbeddedResourceType.ATTACHMENT
                    : EmbeddedResourceType.valueOf(kind);
        }
    }
}
