package org.stateviews.search.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.SchemeException;

class TaxonomySettingsTests {
    private static final String SCHEME =
            """
            @prefix sv: <urn:stateviews:taxonomy:> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <urn:other:scheme> a skos:ConceptScheme .
            <urn:other:fishing> a skos:Concept ; skos:inScheme <urn:other:scheme> ;
              skos:notation "fishing" ; sv:level "PILLAR" ; skos:prefLabel "fishing"@en .
            """;

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(ThemesConfiguration.class);

    @TempDir Path folder;

    @Test
    void withoutASettingTheShippedSchemeIsUsed() {
        runner.run(
                context ->
                        assertThat(context.getBean(ConceptScheme.class).version())
                                .isEqualTo(ConceptScheme.shipped().version()));
    }

    @Test
    void aFolderHoldsAnotherScheme() throws Exception {
        Files.writeString(folder.resolve("scheme.ttl"), SCHEME);

        runner.withPropertyValues("stateviews.taxonomy.folder=" + folder)
                .run(
                        context ->
                                assertThat(context.getBean(ConceptScheme.class).concepts())
                                        .extracting(it -> it.notation())
                                        .containsExactly("fishing"));
    }

    @Test
    void aSchemeThatCannotBeUsedEndsTheStart() throws Exception {
        Files.writeString(folder.resolve("scheme.ttl"), SCHEME.replace("PILLAR", "COLUMN"));

        runner.withPropertyValues("stateviews.taxonomy.folder=" + folder)
                .run(
                        context ->
                                assertThat(context.getStartupFailure())
                                        .hasRootCauseInstanceOf(SchemeException.class)
                                        .rootCause()
                                        .hasMessageContaining("fishing"));
    }

    @Test
    void unknownKeysAreRefused() {
        runner.withPropertyValues("stateviews.taxonomy.folders=x")
                .run(context -> assertThat(context).hasFailed());
    }
}
