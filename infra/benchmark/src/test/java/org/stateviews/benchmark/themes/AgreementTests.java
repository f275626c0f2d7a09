package org.stateviews.benchmark.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTests {

    /** The example of two readers of fifty proposals: 20 yes, 5 and 10 apart, 15 no. */
    private static final Kappa FIFTY = new Kappa(20, 5, 10, 15);

    @TempDir private Path folder;

    @Test
    void kappaIsAgreementBeyondChance() {
        assertThat(FIFTY.agreed()).isEqualTo(0.7);
        assertThat(FIFTY.value()).isCloseTo(0.4, within(1e-9));
        assertThat(new Kappa(25, 25, 25, 25).value()).isZero();
        assertThat(new Kappa(0, 50, 50, 0).value()).isEqualTo(-1);
        assertThat(new Kappa(10, 0, 0, 30).value()).isEqualTo(1);
        assertThat(new Kappa(0, 0, 0, 30).value()).isEqualTo(1);
    }

    @Test
    void readersAreComparedWithEachOtherAndWithTheRules() throws IOException {
        var one =
                file(
                        "one.jsonl",
                        row("Ransomware is a growing threat to the security of ICTs.", "threats"),
                        row("The orchestra played until midnight.", "none"),
                        row("Only the first reader read this.", "none"));
        var other =
                file(
                        "other.jsonl",
                        row("The orchestra played until midnight.", "threats"),
                        row("Ransomware is a growing threat to the security of ICTs.", "threats"));

        var text = Agreement.run(List.of(one, other));

        assertThat(text)
                .contains("2 passages that both read: one.jsonl, other.jsonl")
                .containsPattern("threats +1 +0 +1 +0\\.50 +0\\.00")
                .contains("mean of 1 topics: 0.00; first and rules 1.00; second and rules 0.00");
    }

    @Test
    void readersWithoutACommonPassageAreNotCompared() throws IOException {
        var one = file("one.jsonl", row("One text.", "none"));
        var other = file("other.jsonl", row("Another text.", "none"));

        assertThatIllegalArgumentException().isThrownBy(() -> Agreement.run(List.of(one, other)));
        assertThatIllegalArgumentException().isThrownBy(() -> Agreement.run(List.of(one)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.run(List.of(one, "nowhere.jsonl")));
    }

    private String file(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", rows)).toString();
    }

    private static String row(String text, String topic) {
        return "{\"text\": \"%s\", \"topics\": [\"%s\"], \"lang\": \"en\"}".formatted(text, topic);
    }
}
