package org.stateviews.worker.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.worker.outcome.Block.Kind;

class PassageLanguagesTests {

    private static final Languages LANGUAGES = Languages.load();
    private static final String FRENCH =
            "Les deux équipes voisines se connaissaient déjà et ont pu avertir le port à temps.";
    private static final String ENGLISH =
            "The two neighbouring teams knew each other and could warn the harbour in time.";
    private static final String RUSSIAN =
            "Соседние группы уже знали друг друга и смогли вовремя предупредить порт.";

    @Test
    void aHeadingGoesWithWhatItStandsAbove() {
        assertThat(spoken(text(ENGLISH), heading("Coordination"), text(FRENCH)))
                .containsExactly("en", "fr", "fr");
        assertThat(spoken(text(FRENCH), heading("Coordination questions"), text(ENGLISH)))
                .containsExactly("fr", "en", "en");
    }

    @Test
    void anyOtherShortTextGoesWithWhatItFollows() {
        assertThat(spoken(text(FRENCH), text("1. Oui."), text(ENGLISH)))
                .containsExactly("fr", "fr", "en");
    }

    @Test
    void theLastHeadingGoesWithWhatStandsBefore() {
        assertThat(spoken(text(FRENCH), heading("Annexe"))).containsExactly("fr", "fr");
    }

    @Test
    void aTitleInAnotherScriptKeepsItsLanguage() {
        assertThat(spoken(text(RUSSIAN), heading("Violence against women"), text(RUSSIAN)))
                .containsExactly("ru", "en", "ru");
    }

    @Test
    void whatCannotBeToldSpeaksAsDeclared() {
        var pieces = List.of(text("42."), text(FRENCH));

        assertThat(LANGUAGES.ofPieces(pieces, Optional.of("es"))).containsExactly("es", "fr");
    }

    @Test
    void withoutAnythingSureMostOfTheTextDecides() {
        assertThat(spoken(text("42."), text("Violence against women"))).containsExactly("en", "en");
        assertThat(spoken(text("42."))).containsExactly("und");
    }

    private static List<String> spoken(Piece... pieces) {
        return LANGUAGES.ofPieces(List.of(pieces), Optional.empty());
    }

    private static Piece heading(String text) {
        return piece(Kind.HEADING, text);
    }

    private static Piece text(String text) {
        return piece(Kind.PARAGRAPH, text);
    }

    private static Piece piece(Kind kind, String text) {
        boolean heading = kind == Kind.HEADING;
        var segment = new Segment(kind, heading ? 1 : 0, 1, 1, text, 0);
        var read = new AsRead(text, Sha256.ofText(text), false);
        return new Piece("p00000000", segment, read, text, heading, List.of());
    }
}
