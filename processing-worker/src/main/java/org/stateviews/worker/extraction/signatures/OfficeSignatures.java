package org.stateviews.worker.extraction.signatures;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.dsig.SignatureConfig;
import org.apache.poi.poifs.crypt.dsig.SignatureInfo;
import org.apache.poi.poifs.crypt.dsig.SignaturePart;
import org.apache.poi.util.XMLHelper;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.DigitalSignature.State;
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
            var said = new XmlSignature(xml.getDocumentElement());
            var state = said.isUsual() ? state(part) : State.NOT_CHECKED;
            var signer = part.getSigner();
            return new DigitalSignature(
                    signer == null ? null : SignerName.of(new JcaX509CertificateHolder(signer)),
                    said.moment(),
                    state,
                    said.signed().containsAll(content(packed)));
        } catch (CertificateEncodingException | InvalidFormatException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static State state(SignaturePart part) {
        return part.validate() ? State.VALID : State.BROKEN;
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
