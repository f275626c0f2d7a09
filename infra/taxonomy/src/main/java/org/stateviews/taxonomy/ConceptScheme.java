package org.stateviews.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All concepts of a scheme, in the order of its files. A snapshot: a changed file is another scheme
 * with another version, and both can be in use at once, which is how a change is tried before it
 * takes effect.
 */
public final class ConceptScheme {

    private final String id;
    private final String version;
    private final Map<String, Concept> byNotation;
    private final List<CuePattern> cues;
    private final Calibration calibration;
    private final LearnedThemes learned;

    ConceptScheme(
            String id,
            String version,
            List<Concept> concepts,
            List<CuePattern> cues,
            Calibration calibration,
            LearnedThemes learned) {
        this.id = id;
        this.version = version;
        this.byNotation = new LinkedHashMap<>();
        concepts.forEach(it -> byNotation.put(it.notation(), it));
        this.cues = List.copyOf(cues);
        this.calibration = calibration;
        this.learned = learned;
    }

    /** The scheme of the security of information and communications technologies. */
    public static ConceptScheme shipped() {
        return SchemeReader.read(SchemeFiles.shipped());
    }

    /**
     * Scheme of a folder with {@code scheme.ttl} and the parts that it names.
     *
     * @throws SchemeException when a file is missing or is no Turtle, or a concept is incomplete
     * @throws IOException when the folder cannot be read
     */
    public static ConceptScheme load(Path folder) throws IOException {
        return SchemeReader.read(SchemeFiles.in(folder));
    }

    /**
     * Scheme of files that lie elsewhere.
     *
     * @throws SchemeException as {@link #load} does
     */
    public static ConceptScheme of(SchemeFiles files) {
        return SchemeReader.read(files);
    }

    /** Its IRI. */
    public String id() {
        return id;
    }

    /**
     * Twelve hexadecimal digits that change whenever a file of the scheme does. An index generation
     * names it.
     */
    public String version() {
        return version;
    }

    /** In the order of the files. */
    public List<Concept> concepts() {
        return List.copyOf(byNotation.values());
    }

    public Optional<Concept> concept(String notation) {
        return Optional.ofNullable(byNotation.get(notation));
    }

    /**
     * Words that say of a passage what it is about at all, and of a sentence which side it takes.
     */
    public List<CuePattern> cues() {
        return cues;
    }

    public Calibration calibration() {
        return calibration;
    }

    /** What reviews taught about its themes. */
    public LearnedThemes learned() {
        return learned;
    }

    /**
     * The same scheme with something else learned, for trying; the version stays, so nothing that
     * lasts may be made with it.
     */
    public ConceptScheme with(LearnedThemes other) {
        return new ConceptScheme(id, version, concepts(), cues, calibration, other);
    }

    /**
     * The same scheme with more concepts, for trying what they would do; the version stays, so
     * nothing that lasts may be made with it.
     */
    public ConceptScheme and(List<Concept> more) {
        var all = Stream.concat(concepts().stream(), more.stream()).toList();
        return new ConceptScheme(id, version, all, cues, calibration, learned);
    }
}
