package org.stateviews.worker.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.FileSystemDocumentStore;
import org.stateviews.taxonomy.SchemeException;
import org.stateviews.worker.passages.PassageSamples;

class SchemesTests {

    @TempDir private Path folder;
    private DocumentStore store;

    @BeforeEach
    void open() {
        store = new FileSystemDocumentStore(folder);
    }

    @Test
    void aGenerationGoesOnUnderTheSchemeItWasBuiltBy() {
        var before = schemes("harbour").current().version();
        var now = schemes("lighthouse");
        assertThat(now.current().version()).isNotEqualTo(before);
        assertThat(themes(now.of(before), "The harbour is closed.")).containsExactly("it");
        assertThat(themes(now.of(before), "The lighthouse is closed.")).isEmpty();
        assertThat(themes(now.current(), "The lighthouse is closed.")).containsExactly("it");
    }

    @Test
    void aSchemeThatNobodyKeptGivesWayToTheOneInUse() {
        var now = schemes("harbour");
        assertThat(now.of("000000000000")).isSameAs(now.current());
        assertThat(now.of(null)).isSameAs(now.current());
    }

    @Test
    void aSchemeThatCannotBeReadIsRefusedAtTheStart() {
        assertThatThrownBy(() -> schemes("fn:or("))
                .isInstanceOf(SchemeException.class)
                .hasMessageContaining("fn:or(");
    }

    @Test
    void aTextInNoOfficialLanguageHasNoThemes() {
        var now = schemes("harbour");
        var themed =
                now.current().of(List.of(PassageSamples.of("The harbour is closed.", "other:pt")));

        assertThat(themed).singleElement().matches(it -> it.themes().isEmpty());
    }

    @Test
    void whatIsCitedIsToldOnce() {
        var now = schemes("harbour");
        var text = "Resolutions 75/240 and 76/19, and again resolution 75/240; A/78/265.";

        assertThat(now.current().of(List.of(PassageSamples.of(text, "en"))))
                .singleElement()
                .extracting(Themed::cites)
                .isEqualTo(List.of("75/240", "76/19", "A/78/265"));
    }

    private Schemes schemes(String pattern) {
        return SmallScheme.of(pattern, store);
    }

    private static List<String> themes(PassageThemes themes, String text) {
        return themes.of(List.of(PassageSamples.of(text, "en"))).getFirst().themes().stream()
                .map(it -> it.concept().notation())
                .toList();
    }
}
