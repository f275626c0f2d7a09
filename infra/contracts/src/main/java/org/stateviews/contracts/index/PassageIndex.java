package org.stateviews.contracts.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * The search index that processing-worker writes and search-service reads: its names and its
 * mapping. A generation is {@code passages-{n}}; readers use the alias only, which hides the empty
 * places of outdated readings.
 */
public final class PassageIndex {

    /** Alias that readers search. */
    public static final String ALIAS = "passages";

    /** Version of what cuts text into terms; whoever changes an analyzer raises it. */
    public static final String ANALYZERS = "1";

    private PassageIndex() {}

    /** Index of a generation, counted from 1. */
    public static String ofGeneration(int generation) {
        return ALIAS + "-" + generation;
    }

    /** Alias through which the writer of a generation writes, so that no write makes an index. */
    public static String writeAlias(int generation) {
        return ofGeneration(generation) + "-writer";
    }

    /** Settings and mappings as JSON, as the create-index request takes them. */
    public static String definition() {
        try (var in = PassageIndex.class.getResourceAsStream("/index/passages.json")) {
            if (in == null) {
                throw new IllegalStateException("index/passages.json is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name of the analyzer, in process and as the Elasticsearch plugin. */
    public static String analyzer(OfficialLanguage language) {
        return "stateviews_" + language.code();
    }

    /**
     * Field holding the text under the analyzer of its language; empty for other languages, whose
     * text is found through {@link PassageFields#TEXT}, which every passage has.
     */
    public static Optional<String> textField(String languageCode) {
        return OfficialLanguage.ofCode(languageCode)
                .map(it -> PassageFields.TEXT + "_" + it.code());
    }

    /** Field holding headings under the analyzer of the passage's language. */
    public static Optional<String> headingField(String languageCode) {
        return OfficialLanguage.ofCode(languageCode)
                .map(it -> PassageFields.HEADING + "_" + it.code());
    }
}
