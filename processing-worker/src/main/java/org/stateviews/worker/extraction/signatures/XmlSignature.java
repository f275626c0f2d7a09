package org.stateviews.worker.extraction.signatures;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a signature in XML (W3C XML Signature 1.1) says of itself, before anybody checks it. */
record XmlSignature(Element element) {

    private static final List<String> TRANSFORMS =
            List.of("package/2006/RelationshipTransform", "xml-c14n", "xml-exc-c14n");
    private static final List<String> FORGED = List.of("md5", "hmac");

    /**
     * Whether it is made as office programs make them: nothing in it runs, and no digest that can
     * be forged vouches for it.
     */
    boolean isUsual() {
        return algorithms("Transform").allMatch(it -> TRANSFORMS.stream().anyMatch(it::contains))
                && Stream.of("DigestMethod", "SignatureMethod")
                        .flatMap(this::algorithms)
                        .noneMatch(it -> FORGED.stream().anyMatch(it::contains));
    }

    private Stream<String> algorithms(String name) {
        return elements(name).map(it -> it.getAttribute("Algorithm"));
    }

    private Stream<Element> elements(String name) {
        var found = element.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(it -> (Element) found.item(it));
    }

    /** When it says that it was signed, null when it does not say so in a time of the world. */
    @Nullable Instant moment() {
        try {
            return elements("SigningTime")
                    .findFirst()
                    .map(it -> Instant.parse(it.getTextContent().strip()))
                    .orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Addresses of the parts that it is over, without what they say of a type. */
    Set<String> signed() {
        return elements("Reference")
                .map(it -> it.getAttribute("URI").replaceFirst("\\?.*", ""))
                .collect(Collectors.toSet());
    }
}
