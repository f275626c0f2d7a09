package org.stateviews.worker.extraction.signatures;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.crypt.dsig.SignatureConfig;
import org.apache.poi.poifs.crypt.dsig.SignatureInfo;
import org.apache.poi.poifs.crypt.dsig.SignaturePart;
import org.apache.poi.util.XMLHelper;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.DigitalSignature.State;
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

    private OfficeSignatures() {}

    static List<DigitalSignature> of(OPCPackage packed) {
        var info = new SignatureInfo();
        var config = new SignatureConfig();
        info.setSignatureConfig(config);
        info.setOpcPackage(packed);
        var found = new ArrayList<DigitalSignature>();
        for (var part : info.getSignatureParts()) {
            found.add(SignatureBoundary.checked(() -> check(part, config, packed)));
        }
        return found;
    }

    private static DigitalSignature check(
            SignaturePart part, SignatureConfig config, OPCPackage packed) throws IOException {
        config.setExecutionTime((java.util.Date) null);
        var state = part.validate() ? State.VALID : State.BROKEN;
        var signer = part.getSigner();
        var moment = config.getExecutionTime();
        try {
            return new DigitalSignature(
                    signer == null ? null : SignerName.of(new JcaX509CertificateHolder(signer)),
                    moment == null ? null : moment.toInstant(),
                    state,
                    signed(part.getPackagePart()).containsAll(content(packed)));
        } catch (CertificateEncodingException | InvalidFormatException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Names of the parts that a signature is over. */
    private static Set<String> signed(PackagePart signature) throws IOException, SAXException {
        var signed = new HashSet<String>();
        try (var xml = signature.getInputStream()) {
            var references =
                    XMLHelper.newDocumentBuilder().parse(xml).getElementsByTagNameNS("*", "Reference");
            for (int i = 0; i < references.getLength(); i++) {
                var address = ((Element) references.item(i)).getAttribute("URI");
                signed.add(address.split("\\?", 2)[0]);
            }
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
