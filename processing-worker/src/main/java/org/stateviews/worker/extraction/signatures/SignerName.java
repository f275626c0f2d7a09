package org.stateviews.worker.extraction.signatures;

import java.util.List;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/** Who a certificate says it belongs to. */
final class SignerName {

    private SignerName() {}

    /** Common name, else organization, else null. */
    static @Nullable String of(X509CertificateHolder certificate) {
        for (var kind : List.of(BCStyle.CN, BCStyle.O)) {
            var named = certificate.getSubject().getRDNs(kind);
            if (named.length > 0) {
                return IETFUtils.valueToString(named[0].getFirst().getValue());
            }
        }
        return null;
    }
}
