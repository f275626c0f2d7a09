package org.stateviews.worker.extraction.signatures;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.dsig.SignatureConfig;
import org.apache.poi.poifs.crypt.dsig.SignatureInfo;
import org.apache.poi.poifs.crypt.dsig.SignaturePart;
import org.apache.poi.util.XMLHelper;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.DigitalSignature.State;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Signatures of an Office file (ISO/IEC 29500-2, 13), each by the certificate that came with it.
 * Whether that certificate deserves trust is not asked: it takes an authority, and so a network.
 */
final class OfficeSignatures {

    private static final String OF_SIGNATURES =
            "application/vnd.openxmlformats-package.digital-signature";
    private static final String PROPERTIES = "/docProps/";
    private static final List<String> TRANSFORMS =
            List.of("package/2006/RelationshipTransform", "xml-c14n", "xml-exc-c14n");
    private static final List<String> FORGED = List.of("md5", "hmac");

    private OfficeSignatures() {}

    static List<DigitalSignature> of(OPCPackage packed) {
        var config = new SignatureConfig();
        // it allows thirty parts; what else it keeps out is looked for before
        config.setSecureValidation(false);
        var info = new SignatureInfo();
        info.setSignatureConfig(config);
        info.setOpcPackage(packed);
        var found = new ArrayList<DigitalSignature>();
        for (var part : info.getSignatureParts()) {
            found.add(SignatureBoundary.checked(() -> check(part, packed)));
        }
        return found;
    }

    private static DigitalSignature check(SignaturePart part, OPCPackage packed)
            throws IOException {
        try (var content = part.getPackagePart().getInputStream()) {
            var xml = XMLHelper.newDocumentBuilder().parse(content);
            var state = isUsual(xml) ? state(part) : State.NOT_CHECKED;
            var signer = part.getSigner();
            return new DigitalSignature(
                    signer == null ? null : SignerName.of(new JcaX509CertificateHolder(signer)),
                    moment(xml),
                    state,
                    signed(xml).containsAll(content(packed)));
        } catch (CertificateEncodingException | InvalidFormatException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static State state(SignaturePart part) {
        return part.validate() ? State.VALID : State.BROKEN;
    }

    /**
     * Whether it is made as Office makes them: nothing in it runs, and no digest that can be forged
     * vouches for it.
     */
    private static boolean isUsual(Document xml) {
        return algorithms(xml, "Transform")
                        .allMatch(it -> TRANSFORMS.stream().anyMatch(it::contains))
                && Stream.of("DigestMethod", "SignatureMethod")
                        .flatMap(it -> algorithms(xml, it))
                        .noneMatch(it -> FORGED.stream().anyMatch(it::contains));
    }

    private static Stream<String> algorithms(Document xml, String element) {
        var found = xml.getElementsByTagNameNS("*", element);
        return IntStream.range(0, found.getLength())
                .mapToObj(it -> ((Element) found.item(it)).getAttribute("Algorithm"));
    }

    /** When it says that it was signed, null when it does not. */
    private static @Nullable Instant moment(Document xml) {
        var told = xml.getElementsByTagNameNS("*", "SigningTime");
        try {
            return told.getLength() == 0
                    ? null
                    : Instant.parse(told.item(0).getTextContent().strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Names of the parts that a signature is over. */
    private static Set<String> signed(Document xml) {
        var signed = new HashSet<String>();
        var references = xml.getElementsByTagNameNS("*", "Reference");
        for (int i = 0; i < references.getLength(); i++) {
            var address = ((Element) references.item(i)).getAttribute("URI");
            signed.add(address.replaceFirst("\\?.*", ""));
        }
        return signed;
    }

    /** Names of the parts that a reader sees something of. */
    private static List<String> content(OPCPackage packed) throws InvalidFormatException {
        return packed.getParts().stream()
                .filter(it -> !it.isRelationshipPart())
                .filter(it -> !it.getContentType().startsWith(OF_SIGNATURES))
                .map(it -> it.getPartName().getName())
                .filter(it -> !it.startsWith(PROPERTIES))
                .toList();
    }
}
