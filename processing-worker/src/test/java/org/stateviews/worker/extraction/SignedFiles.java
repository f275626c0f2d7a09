package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.XMLSignatureException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.crypt.dsig.SignatureConfig;
import org.apache.poi.poifs.crypt.dsig.SignatureInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** PDFs and Office files signed by somebody whom no authority knows. */
final class SignedFiles {

    static final String SIGNER = "Fictional Permanent Mission";

    private static final X500Name NAME = new X500Name("CN=" + SIGNER);
    private static final KeyPair KEYS = keys();

    private SignedFiles() {}

    /** The same file, signed over all its bytes. */
    static byte[] signed(byte[] open, String password) {
        try (var pdf = Loader.loadPDF(open, password)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            pdf.addSignature(signature, SignedFiles::message);
            var out = new ByteArrayOutputStream();
            pdf.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same file with something added after it was signed, as programs add a remark. */
    static byte[] extended(byte[] signed) {
        try (var pdf = Loader.loadPDF(signed)) {
            pdf.getDocumentInformation().setTitle("Added later");
            pdf.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            pdf.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same Office file, signed over all its parts. */
    static byte[] signedOffice(byte[] open) {
        try (var packed = OPCPackage.open(new ByteArrayInputStream(open))) {
            var config = new SignatureConfig();
            config.setKey(KEYS.getPrivate());
            config.setSigningCertificateChain(List.of(certified()));
            var info = new SignatureInfo();
            info.setSignatureConfig(config);
            info.setOpcPackage(packed);
            info.confirmSignature();
            var out = new ByteArrayOutputStream();
            packed.save(out);
            return out.toByteArray();
        } catch (IOException
                | OpenXML4JException
                | GeneralSecurityException
                | XMLSignatureException
                | MarshalException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same Office file with a part more that nobody signed. */
    static byte[] withAnotherPart(byte[] signed) {
        try (var packed = OPCPackage.open(new ByteArrayInputStream(signed))) {
            var name = PackagingURIHelper.createPartName("/word/added.xml");
            var part = packed.createPart(name, "application/xml");
            try (var content = part.getOutputStream()) {
                content.write("<added/>".getBytes(UTF_8));
            }
            var out = new ByteArrayOutputStream();
            packed.save(out);
            return out.toByteArray();
        } catch (IOException | OpenXML4JException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came with the signature. */
    static X509Certificate certified() throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter().getCertificate(certificate());
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    static PrivateKey key() {
        return KEYS.getPrivate();
    }

    private static byte[] message(InputStream content) throws IOException {
        try {
            var certificate = certificate();
            var signer =
                    new JcaSignerInfoGeneratorBuilder(
                                    new JcaDigestCalculatorProviderBuilder().build())
                            .build(signer(), certificate);
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer);
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            var signed = new CMSProcessableByteArray(content.readAllBytes());
            return generator.generate(signed, false).getEncoded();
        } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    private static X509CertificateHolder certificate() throws OperatorCreationException {
        var now = Instant.now();
        return new JcaX509v3CertificateBuilder(
                        NAME,
                        BigInteger.ONE,
                        Date.from(now.minusSeconds(60)),
                        Date.from(now.plusSeconds(3600)),
                        NAME,
                        KEYS.getPublic())
                .build(signer());
    }

    private static ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withRSA").build(KEYS.getPrivate());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
