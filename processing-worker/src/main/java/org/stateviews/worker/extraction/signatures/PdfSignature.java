package org.stateviews.worker.extraction.signatures;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.DigitalSignature.State;

/**
 * A signature of a PDF (ISO 32000-2, 12.8) by the certificate that came with it. Whether that
 * certificate deserves trust is not asked: it takes an authority, and so a network.
 */
record PdfSignature(SignedRanges ranges, CMSSignedData signed) {

    static DigitalSignature check(PDSignature signature, Optional<SignedRanges> ranges)
            throws IOException {
        var kind = String.valueOf(signature.getSubFilter());
        if (ranges.isEmpty()) {
            return new DigitalSignature(signature.getName(), null, State.BROKEN, false);
        }
        boolean whole = ranges.get().wholeFile();
        if (!kind.endsWith(".detached")) {
            return new DigitalSignature(signature.getName(), null, State.NOT_CHECKED, whole);
        }
        try {
            var signed = new CMSSignedData(ranges.get(), signature.getContents());
            return new PdfSignature(ranges.get(), signed).check(signature.getName(), whole);
        } catch (CMSException e) {
            return new DigitalSignature(signature.getName(), null, State.BROKEN, whole);
        }
    }

    private DigitalSignature check(@Nullable String name, boolean whole) {
        var signer = signed.getSignerInfos().getSigners().stream().findFirst();
        var certificate = signer.flatMap(this::certificate);
        if (signer.isEmpty() || certificate.isEmpty()) {
            return new DigitalSignature(name, null, State.NOT_CHECKED, whole);
        }
        var subject = SignerName.of(certificate.get());
        return new DigitalSignature(
                subject == null ? name : subject,
                moment(signer.get()),
                state(signer.get(), certificate.get()),
                whole);
    }

    private Optional<X509CertificateHolder> certificate(SignerInformation signer) {
        return signed.getCertificates().getMatches(null).stream()
                .filter(it -> signer.getSID().match(it))
                .findFirst();
    }

    private static State state(SignerInformation signer, X509CertificateHolder certificate) {
        try {
            var key = new JcaX509CertificateConverter().getCertificate(certificate).getPublicKey();
            var verifier = new JcaSimpleSignerInfoVerifierBuilder().build(key);
            return signer.verify(verifier) ? State.VALID : State.BROKEN;
        } catch (CMSSignerDigestMismatchException e) {
            return State.BROKEN;
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            return State.NOT_CHECKED;
        }
    }

    private static java.time.@Nullable Instant moment(SignerInformation signer) {
        var attributes = signer.getSignedAttributes();
        var said = attributes == null ? null : attributes.get(CMSAttributes.signingTime);
        return said == null
                ? null
                : Time.getInstance(said.getAttrValues().getObjectAt(0)).getDate().toInstant();
    }
}
