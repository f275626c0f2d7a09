package org.stateviews.worker.extraction.signatures;

import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.Data;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorException;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.URIDereferencer;
import javax.xml.crypto.URIReference;
import javax.xml.crypto.URIReferenceException;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import org.apache.tika.exception.TikaException;
import org.apache.tika.utils.XMLReaderUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.DigitalSignature.State;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Signatures of an OpenDocument file (ISO/IEC 26300-3, section 4), each by the certificate that
 * came with it.
 */
final class OpenTextSignatures {

    /** Where they lie in the package. */
    static final String FILE = "META-INF/documentsignatures.xml";

    private static final String OF_THE_PACKAGE = "META-INF/";
    private static final String SECURE = "org.jcp.xml.dsig.secureValidation";
    private static final XMLSignatureFactory SIGNATURES = XMLSignatureFactory.getInstance("DOM");

    private OpenTextSignatures() {}

    static List<DigitalSignature> of(ZipFile zip) throws IOException {
        var entry = zip.getEntry(FILE);
        if (entry == null) {
            return List.of();
        }
        try (var content = zip.getInputStream(entry)) {
            var xml = XMLReaderUtils.buildDOM(content);
            var elements = xml.getElementsByTagNameNS("*", "Signature");
            var found = new ArrayList<DigitalSignature>();
            for (int i = 0; i < elements.getLength(); i++) {
                var element = (Element) elements.item(i);
                found.add(SignatureBoundary.checked(() -> check(element, zip)));
            }
            return found;
        } catch (SAXException | TikaException e) {
            throw new IOException(e);
        }
    }

    private static DigitalSignature check(Element element, ZipFile zip) throws IOException {
        var said = new XmlSignature(element);
        try {
            var signer = new Certificate();
            var state = said.isUsual() ? state(element, zip, signer) : State.NOT_CHECKED;
            return new DigitalSignature(
                    signer.name(), said.moment(), state, signed(said).containsAll(content(zip)));
        } catch (CertificateEncodingException | MarshalException | XMLSignatureException e) {
            throw new IOException(e);
        }
    }

    private static State state(Element element, ZipFile zip, Certificate signer)
            throws MarshalException, XMLSignatureException {
        var context = new DOMValidateContext(signer, element);
        // it allows thirty parts; what else it keeps out was looked for before
        context.setProperty(SECURE, false);
        context.setURIDereferencer(new Parts(zip, SIGNATURES.getURIDereferencer()));
        idsOf(element, context);
        var valid = SIGNATURES.unmarshalXMLSignature(context).validate(context);
        return valid ? State.VALID : State.BROKEN;
    }

    /** A signature also vouches for what it says of itself, which it names by an id. */
    private static void idsOf(Element element, DOMValidateContext context) {
        var inside = element.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < inside.getLength(); i++) {
            var part = (Element) inside.item(i);
            if (part.hasAttribute("Id")) {
                context.setIdAttributeNS(part, null, "Id");
            }
        }
    }

    private static Set<String> signed(XmlSignature said) {
        return said.signed().stream().map(OpenTextSignatures::nameOf).collect(Collectors.toSet());
    }

    private static String nameOf(String address) {
        return String.valueOf(URI.create(address).getPath());
    }

    /** Names of the files that a reader sees something of. */
    private static List<String> content(ZipFile zip) {
        return zip.stream()
                .filter(it -> !it.isDirectory())
                .map(ZipEntry::getName)
                .filter(it -> !it.startsWith(OF_THE_PACKAGE))
                .toList();
    }

    /** Finds the files of the package, and leaves what lies in the signature to the library. */
    private record Parts(ZipFile zip, URIDereferencer inside) implements URIDereferencer {

        @Override
        public Data dereference(URIReference reference, XMLCryptoContext context)
                throws URIReferenceException {
            var address = reference.getURI();
            if (address == null || address.isEmpty() || address.startsWith("#")) {
                return inside.dereference(reference, context);
            }
            var entry = zip.getEntry(nameOf(address));
            if (entry == null) {
                throw new URIReferenceException("the package has no " + address);
            }
            try {
                return new OctetStreamData(zip.getInputStream(entry));
            } catch (IOException e) {
                throw new URIReferenceException(e);
            }
        }
    }

    /** Takes the key of the first certificate that came with a signature. */
    private static final class Certificate extends KeySelector {

        private @Nullable X509Certificate found;

        @Override
        public KeySelectorResult select(
                @Nullable KeyInfo info,
                Purpose purpose,
                AlgorithmMethod method,
                XMLCryptoContext context)
                throws KeySelectorException {
            var certificate =
                    Stream.ofNullable(info)
                            .flatMap(it -> it.getContent().stream())
                            .filter(X509Data.class::isInstance)
                            .flatMap(it -> ((X509Data) it).getContent().stream())
                            .filter(X509Certificate.class::isInstance)
                            .map(X509Certificate.class::cast)
                            .findFirst()
                            .orElseThrow(
                                    () -> new KeySelectorException("no certificate came with it"));
            found = certificate;
            return certificate::getPublicKey;
        }

        @Nullable String name() throws CertificateEncodingException {
            return found == null ? null : SignerName.of(new JcaX509CertificateHolder(found));
        }
    }
}
