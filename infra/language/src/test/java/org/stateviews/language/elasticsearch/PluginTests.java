package org.stateviews.language.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.LanguageAnalyzers;

class PluginTests {

    private static final Pattern COMPONENT = Pattern.compile("\"(stateviews_..)\": \"([\\w.]+)\"");

    @ParameterizedTest
    @EnumSource
    void theIndexMappingsAnalyzerIsTheOneUsedInProcess(OfficialLanguage language) throws Exception {
        var name = PassageIndex.analyzer(language);
        var type = Class.forName(components().get(name));
        var factory = (AnalyzerFactory) type.getConstructor().newInstance();

        assertThat(type.getAnnotation(NamedComponent.class).value()).isEqualTo(name);
        assertThat(factory.create()).hasSameClassAs(LanguageAnalyzers.of(language));
    }

    @ParameterizedTest
    @EnumSource
    void theMappingNamesIt(OfficialLanguage language) {
        assertThat(PassageIndex.definition())
                .contains("\"" + PassageIndex.analyzer(language) + "\"");
    }

    private static Map<String, String> components() throws IOException {
        var written = Files.readString(Path.of("src/plugin/named_components.json"));
        return COMPONENT
                .matcher(written)
                .results()
                .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
    }
}
