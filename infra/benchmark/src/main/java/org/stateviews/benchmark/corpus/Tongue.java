package org.stateviews.benchmark.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** An official language, with States whose missions might write in it and sentences to write. */
enum Tongue {
    ARABIC("ar", "آراء", "EGY", "JOR", "MAR", "SAU"),
    CHINESE("zh", "意见", "CHN", "SGP"),
    ENGLISH("en", "views", "KEN", "NZL", "GHA", "IND"),
    FRENCH("fr", "vues", "FRA", "SEN", "BEL", "CIV"),
    RUSSIAN("ru", "мнение", "KAZ", "BLR", "KGZ", "RUS"),
    SPANISH("es", "opiniones", "MEX", "PER", "CHL", "ESP");

    private final String code;
    private final String views;
    private final List<String> states;
    private final List<String> sentences;

    Tongue(String code, String views, String... states) {
        this.code = code;
        this.views = views;
        this.states = List.of(states);
        this.sentences = read("sentences-" + code + ".txt");
    }

    /** ISO 639-1. */
    String code() {
        return code;
    }

    /** Its word for views, for names of files. */
    String views() {
        return views;
    }

    /** ISO 3166 alpha-3. */
    List<String> states() {
        return states;
    }

    List<String> sentences() {
        return sentences;
    }

    /** Whether PDF's standard fonts have its letters (ISO 32000-1, annex D.2). */
    boolean latin() {
        return this == ENGLISH || this == FRENCH || this == SPANISH;
    }

    private static List<String> read(String resource) {
        try (var in =
                Objects.requireNonNull(Tongue.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
