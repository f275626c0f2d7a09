package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are written wrongly: they cost a number at most, and never the text. */
class RestartedListsIT {

    private static final Path FILE = Path.of("src/test/resources/golden/files/numbered.docx");
    private static final String RESTART =
            "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";

    @TempDir private Path scratch;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:num w:numId=\"77\">" + RESTART + "</w:num>",
                "<w:num w:numId=\"77\"><w:abstractNumId/>" + RESTART + "</w:num>",
                "<w:num w:numId=\"77\"><w:abstractNumId w:val=\"x\"/>" + RESTART + "</w:num>",
                "<w:num w:numId=\"77\"><w:abstractNumId w:val=\"99411\"/><w:lvlOverride><w:startOverride/></w:lvlOverride></w:num>",
                "<w:num w:numId=\"77\"><w:abstractNumId w:val=\"99411\"/><w:lvlOverride w:ilvl=\"y\"><w:startOverride w:val=\"z\"/></w:lvlOverride></w:num>",
            })
    void aListThatIsWrittenWronglyCostsNoOther(String list) throws Exception {
        var original = Files.readAllBytes(FILE);
        var file =
                WordPackages.changed(
                        original,
                        "word/numbering.xml",
                        xml -> xml.replace("</w:numbering>", list + "</w:numbering>"));

        assertThat(file.length).isNotEqualTo(original.length);
        try (var process = new ReadingProcess(scratch.resolve("fork"), 20_000, 1)) {
            assertThat(process.told("views.docx", file))
                    .contains("2. Its material should be kept.", "8. So does this one.");
        }
    }
}
