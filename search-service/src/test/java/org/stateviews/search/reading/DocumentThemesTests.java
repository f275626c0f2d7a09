package org.stateviews.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.search.Passages;
import org.stateviews.search.index.Passage;
import org.stateviews.search.reading.DocumentThemes.Spoken;

class DocumentThemesTests {

    @Test
    void theMainThemeIsTheOneThatMostPassagesAreMostAbout() {
        var themes =
                DocumentThemes.ofOne(
                        List.of(
                                passage(1, 1, "norms", "attribution"),
                                passage(2, 1, "attribution", "norms"),
                                passage(3, 1, "attribution"),
                                passage(4, 1, "ransomware", "norms")));

        assertThat(themes.themes())
                .containsExactly(
                        new Spoken("attribution", true, 3, id(1)),
                        new Spoken("norms", false, 3, id(1)),
                        new Spoken("ransomware", false, 1, id(4)));
    }

    @Test
    void eachDocumentSpeaksForItself() {
        var documents =
                DocumentThemes.of(
                        List.of(
                                passage(1, 1, "norms"),
                                passage(2, 2, "ransomware"),
                                Passages.of("KEN", "en", "Nothing.").at(3).build()));

        assertThat(documents).extracting(DocumentThemes::document).containsExactly(1, 2);
        assertThat(documents.getFirst().themes())
                .containsExactly(new Spoken("norms", true, 1, id(1)));
        assertThat(documents.getLast().themes())
                .containsExactly(new Spoken("ransomware", true, 1, id(2)));
    }

    @Test
    void aDocumentWithoutThemesHasNone() {
        var plain = Passages.of("KEN", "en", "Nothing.").build();

        assertThat(DocumentThemes.ofOne(List.of(plain)).themes()).isEmpty();
        assertThat(DocumentThemes.of(List.of())).isEmpty();
    }

    private static Passage passage(int position, int document, String... themes) {
        return Passages.of("KEN", "en", "Passage " + position)
                .id(id(position))
                .at(position)
                .inDocument(document, DocumentKind.MAIN)
                .about(themes)
                .build();
    }

    private static String id(int position) {
        return "78-237-8-KEN-1.r0.d1.p%08x".formatted(position);
    }
}
