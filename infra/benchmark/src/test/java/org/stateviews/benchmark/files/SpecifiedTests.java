package org.stateviews.benchmark.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecifiedTests {

    @TempDir private Path folder;

    @Test
    void aRowMayQuoteItsSentenceAndSayTheSame() throws IOException {
        Files.writeString(
                folder.resolve("FILES.csv"),
                """
                file,category,password,expected
                a/one.pdf,a,user / owner,"text, and more"
                a/two.pdf,a,(certificate),same; older
                b/three.zip,b,,refused
                """);

        var rows = Specified.read(folder.resolve("FILES.csv"));

        assertThat(rows)
                .extracting(Specified::expected)
                .containsExactly("text, and more", "text, and more; older", "refused");
        assertThat(rows)
                .extracting(it -> it.knownPassword().orElse("none"))
                .containsExactly("user", "none", "none");
        assertThat(rows.getFirst().name()).isEqualTo("one.pdf");
    }

    @Test
    void aFolderWithoutAListIsSaidSo() {
        assertThatThrownBy(() -> FilesOptions.parse(List.of(folder.toString()), folder))
                .hasMessageContaining("FILES.csv");
        assertThatThrownBy(() -> FilesOptions.parse(List.of(), folder))
                .hasMessageContaining("folder");
    }
}
