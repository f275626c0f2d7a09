package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.URIReferenceException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An OpenDocument file that is signed as office programs sign it: each file, and the moment. */
final class SignedOpenText {

    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");
    private static final String C14N = CanonicalizationMethod.INCLUSIVE;
    private static final String NAMESPACE =
            "urn:oasis:names:tc:opendocument:xmlns:digitalsignature:1.0";

    private SignedOpenText() {}

    /** The same file, signed over all that it holds. */
    static byte[] signed(byte[] open) {
        try {
            var parts = parts(open);
            var xml = empty();
            var moment = element(xml, "http://uri.etsi.org/01903/v1.3.2#", "SigningTime");
            moment.setTextContent("2024-05-02T08:00:00Z");
            var said = FACTORY.newXMLObject(List.of(new DOMStructure(moment)), "said", null, null);
            var keys = FACTORY.getKeyInfoFactory();
            var data = keys.newX509Data(List.of(SignedFiles.certified()));
            var context = new DOMSignContext(SignedFiles.key(), xml.getDocumentElement());
            var inside = FACTORY.getURIDereferencer();
            context.setURIDereferencer(
                    (reference, about) ->
                            reference.getURI().startsWith("#")
                                    ? inside.dereference(reference, about)
                                    : new OctetStreamData(stream(parts, reference.getURI())));
            FACTORY.newXMLSignature(
                            FACTORY.newSignedInfo(
                                    FACTORY.newCanonicalizationMethod(
                                            C14N, (C14NMethodParameterSpec) null),
                                    FACTORY.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                                    references(parts)),
                            keys.newKeyInfo(List.of(data)),
                            List.of(said),
                            null,
                            null)
                    .sign(context);
            parts.put("META-INF/documentsignatures.xml", written(xml));
            return packed(parts);
        } catch (IOException
                | GeneralSecurityException
                | MarshalException
                | XMLSignatureException
                | ParserConfigurationException
                | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same file with other bytes, or more files, than were signed. */
    static byte[] with(String name, String content, byte[] signed) {
        try {
            var parts = parts(signed);
            parts.put(name, content.getBytes(UTF_8));
            return packed(parts);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Reference> references(Map<String, byte[]> parts)
            throws GeneralSecurityException {
        var references = new ArrayList<Reference>();
        for (var name : parts.keySet()) {
            references.add(reference(name, isXml(name, parts)));
        }
        references.add(reference("#said", true));
        return references;
    }

    /** What a password locks is none, whatever its name says. */
    private static boolean isXml(String name, Map<String, byte[]> parts) {
        var bytes = Objects.requireNonNull(parts.get(name));
        return name.endsWith(".xml") && bytes.length > 0 && bytes[0] == '<';
    }

    private static Reference reference(String address, boolean xml)
            throws GeneralSecurityException {
        var transforms =
                xml
                        ? List.of(FACTORY.newTransform(C14N, (TransformParameterSpec) null))
                        : List.<Transform>of();
        var digest = FACTORY.newDigestMethod(DigestMethod.SHA256, null);
        return FACTORY.newReference(address, digest, transforms, null, null);
    }

    private static InputStream stream(Map<String, byte[]> parts, String name)
            throws URIReferenceException {
        return new ByteArrayInputStream(Objects.requireNonNull(parts.get(name)));
    }

    private static Document empty() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        var xml = factory.newDocumentBuilder().newDocument();
        xml.appendChild(element(xml, NAMESPACE, "document-signatures"));
        return xml;
    }

    /** Says its namespace itself, as it will once it is written. */
    private static Element element(Document xml, String namespace, String name) {
        var element = xml.createElementNS(namespace, name);
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns", namespace);
        return element;
    }

    private static byte[] written(Document xml) throws TransformerException {
        var out = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(xml), new StreamResult(out));
        return out.toByteArray();
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        parts.remove("mimetype"); // comes of itself, before all others
        return OpenTextFiles.packed(parts);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
