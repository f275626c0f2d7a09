package org.stateviews.taxonomy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;

/**
 * All statements of a scheme's files, in their order, and a digest of the files.
 *
 * @param scheme the one concept scheme that the files describe
 */
record SchemeModel(Model statements, Resource scheme, String digest) {

    private static final String FIRST = "scheme.ttl";
    private static final int DIGITS = 12;

    /**
     * Reads {@code scheme.ttl} and every file that {@code sv:part} names.
     *
     * @throws SchemeException naming the file that is missing or cannot be read, and its line
     */
    static SchemeModel read(SchemeFiles files) {
        var statements = new LinkedHashModel();
        var digest = sha256();
        var seen = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<>(List.of(FIRST));
        while (!waiting.isEmpty()) {
            var name = waiting.poll();
            if (seen.add(name)) {
                var content = files.read(name).orElseThrow(() -> missing(name));
                digest.update(content);
                statements.addAll(parsed(name, content));
                parts(statements).filter(it -> !seen.contains(it)).forEach(waiting::add);
            }
        }
        files.read(SchemeReader.CALIBRATION).ifPresent(digest::update);
        files.read(LearnedThemes.FILE).ifPresent(digest::update);
        return new SchemeModel(
                statements,
                onlyScheme(statements),
                HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
    }

    /** Values of a property in the order of the files. */
    List<Value> values(Resource subject, IRI property) {
        return List.copyOf(statements.filter(subject, property, null).objects());
    }

    /** Concepts in the order of the files. */
    List<Resource> concepts() {
        return List.copyOf(statements.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects());
    }

    private static Stream<String> parts(Model statements) {
        return statements.filter(null, Words.PART, null).objects().stream().map(Value::stringValue);
    }

    private static Model parsed(String name, byte[] content) {
        try {
            return Rio.parse(new ByteArrayInputStream(content), "", RDFFormat.TURTLE);
        } catch (RDFParseException e) {
            throw new SchemeException(
                    List.of(name + ", line " + e.getLineNumber() + ": " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource onlyScheme(Model statements) {
        var schemes = statements.filter(null, RDF.TYPE, SKOS.CONCEPT_SCHEME).subjects();
        if (schemes.size() != 1) {
            throw new SchemeException(
                    List.of("one skos:ConceptScheme is needed, there are " + schemes.size()));
        }
        return schemes.iterator().next();
    }

    private static SchemeException missing(String name) {
        return new SchemeException(List.of(name + " is missing"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
