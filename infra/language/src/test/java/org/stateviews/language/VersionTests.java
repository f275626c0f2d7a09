package org.stateviews.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.language.OfficialLanguage;

class VersionTests {

    /** Only ever added to: when the terms below change, the version changes and gets its line. */
    private static final Map<String, String> DIGESTS =
            Map.of("1", "6a655869f3b7ad95c6cdc56912919397f833bbf5fcf7e778620ddfe76d3efa76");

    private static final String TEXT =
            """
            والالتزامات القانونية للدول بشأن أمن المعلومات ٧٨/٢٣٧ المُستدامة وثائق لتعزيز
            各国应加强能力建设和国际合作，支持发展中国家；联合国秘书长、也门、信通技术
            The States' responsibilities, capacities and organisations under A/RES/78/237
            L’État coopère ; sécurité, vulnérabilités, menaces internationales ; SECURITE
            Безопасность государств, угроз и отчёт о правах человека
            Los Estados discuten la aplicación de normas; resolución, capaces, interés
            """;

    @Test
    void termsChangeOnlyWithTheVersion() throws Exception {
        var terms =
                Stream.of(OfficialLanguage.values())
                        .map(language -> Term.of(LanguageAnalyzers.of(language), TEXT).toString())
                        .collect(Collectors.joining());
        assertThat(DIGESTS).containsEntry(LanguageAnalyzers.VERSION, sha256(terms));
    }

    private static String sha256(String terms) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(terms.getBytes(StandardCharsets.UTF_8)));
    }
}
