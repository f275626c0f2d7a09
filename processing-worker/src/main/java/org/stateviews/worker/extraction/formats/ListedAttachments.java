package org.stateviews.worker.extraction.formats;

import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentExtractorFactory;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;

/**
 * Names what is inside a document and opens none of it: text of an attachment never mixes with the
 * text of the document, and a bomb inside stays closed.
 */
public final class ListedAttachments implements EmbeddedDocumentExtractorFactory {

    private static final long serialVersionUID = 1L;

    /** How many are named; set when the process is started. */
    public static final String MOST = "stateviews.max-embedded";

    @Override
    public EmbeddedDocumentExtractor newInstance(Metadata document, ParseContext context) {
        return new Names(document, Integer.getInteger(MOST, 200));
    }

    /** Writes names into the metadata of the document. */
    private record Names(Metadata document, int most) implements EmbeddedDocumentExtractor {

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
                InputStream bytes, ContentHandler text, Metadata inside, boolean outputHtml) {
            switch (kind(inside)) {
                case ATTACHMENT -> attachment(inside);
                case MACRO -> document.add(Marks.MACRO, name(inside));
                case INLINE -> document.set(Marks.PICTURE, "true");
                case METADATA, FONT, THUMBNAIL, RENDERING, VERSION, ALTERNATE_FORMAT_CHUNK -> {}
            }
        }

        private void attachment(Metadata inside) {
            if (SIGNATURES.contains(String.valueOf(inside.get(Metadata.CONTENT_TYPE)))) {
                return;
            }
            if (document.getValues(Marks.ATTACHMENT).length < most) {
                document.add(Marks.ATTACHMENT, name(inside));
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

        private static String name(Metadata inside) {
            return Objects.requireNonNullElse(inside.get(TikaCoreProperties.RESOURCE_NAME_KEY), "");
        }
    }
}
