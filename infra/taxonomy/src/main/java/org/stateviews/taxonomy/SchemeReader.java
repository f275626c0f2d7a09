package org.stateviews.taxonomy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.stateviews.contracts.language.OfficialLanguage;

/** Makes a scheme of its files, or says everything that is wrong with them. */
final class SchemeReader {

    static final String CALIBRATION = "calibration.properties";

    private final SchemeModel model;
    private final Problems problems = new Problems();

    private SchemeReader(SchemeModel model) {
        this.model = model;
    }

    static ConceptScheme read(SchemeFiles files) {
        var model = SchemeModel.read(files);
        return new SchemeReader(model).scheme(calibration(files), learned(files));
    }

    private static Calibration calibration(SchemeFiles files) {
        return files.read(CALIBRATION)
                .map(it -> Calibration.parse(new String(it, StandardCharsets.UTF_8)))
                .orElse(Calibration.UNMEASURED);
    }

    private static LearnedThemes learned(SchemeFiles files) {
        return files.read(LearnedThemes.FILE)
                .map(it -> LearnedThemes.parse(new String(it, StandardCharsets.UTF_8)))
                .orElse(LearnedThemes.NONE);
    }

    private ConceptScheme scheme(Calibration calibration, LearnedThemes learned) {
        var concepts = concepts();
        var cues = cues();
        problems.throwIfAny();
        return new ConceptScheme(
                model.scheme().stringValue(), model.digest(), concepts, cues, calibration, learned);
    }

    private List<Concept> concepts() {
        var notations = notations();
        var reader = new ConceptReader(model, notations, problems);
        return notations.keySet().stream().map(reader::read).flatMap(Optional::stream).toList();
    }

    /** Notation of each concept, in the order of the files. */
    private Map<Resource, String> notations() {
        var notations = new LinkedHashMap<Resource, String>();
        for (var concept : model.concepts()) {
            var values = model.values(concept, SKOS.NOTATION);
            if (values.size() != 1) {
                problems.add(concept + " needs one skos:notation, it has " + values.size());
            } else if (notations.containsValue(values.getFirst().stringValue())) {
                problems.add(values.getFirst().stringValue() + " is the notation of two concepts");
            } else {
                notations.put(concept, values.getFirst().stringValue());
            }
        }
        return notations;
    }

    private List<CuePattern> cues() {
        var cues = new ArrayList<CuePattern>();
        for (var cue : Cue.values()) {
            for (var value : model.values(model.scheme(), Words.of(cue))) {
                language(value, "the scheme's sv:" + cue.name().toLowerCase(Locale.ROOT), problems)
                        .ifPresent(it -> cues.add(new CuePattern(it, cue, value.stringValue())));
            }
        }
        return cues;
    }

    /** Language of a pattern, which must be one of the six. */
    static Optional<OfficialLanguage> language(Value value, String where, Problems problems) {
        var language = taggedWith(value);
        if (language.isEmpty()) {
            problems.add(where + ": " + value + " is in none of the six languages");
        }
        return language;
    }

    /** Language of a text's tag, whatever the script or region. */
    static Optional<OfficialLanguage> taggedWith(Value value) {
        return value instanceof Literal literal
                ? literal.getLanguage()
                        .map(it -> Locale.forLanguageTag(it).getLanguage())
                        .flatMap(OfficialLanguage::ofCode)
                : Optional.empty();
    }
}
