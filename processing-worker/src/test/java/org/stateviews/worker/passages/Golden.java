package org.stateviews.worker.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was made, beside what always was made, as a file. {@code -Dgolden.write=true} writes such
 * files anew, to be reviewed like code.
 */
public final class Golden {

    /** Ending of the file that holds the words of a scan. */
    public static final String RECOGNISED = ".recognised";

    private Golden() {}

    /** Compares with the file, which has one line break more. */
    public static void assertSame(String made, Path file) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, made + "\n");
        }
        assertThat(made + "\n").isEqualTo(Files.readString(file));
    }

    /** A line for each passage: key, pages, number, language, headings and text. */
    public static String lines(List<Passage> passages) {
        return passages.stream().map(Golden::line).collect(Collectors.joining("\n"));
    }

    private static String line(Passage passage) {
        return "%s p.%s-%s ¶%s %s [%s] %s"
                .formatted(
                        passage.key(),
                        passage.page(),
                        passage.lastPage(),
                        passage.paragraph(),
                        passage.language(),
                        passage.headingPath().orElse(""),
                        passage.text());
    }
}
