package org.stateviews.worker.passages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.Block.Kind;
import org.stateviews.worker.outcome.ReadPage;

/**
 * Pages and the passages that are cut from them, side by side as files: {@code <name>.pages} holds
 * pages begun by {@code ===}, blocks parted by {@code --} and begun by {@code [HEADING 1]} or
 * {@code [FOOTNOTE]} where they are no paragraphs. {@link Golden} compares.
 */
class GoldenPassagesTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern MARK = Pattern.compile("^\\[([A-Z_]+)(?: (\\d))?]\\R");
    private static final PassageCutter CUTTER = new PassageCutter(Languages.load());

    static Stream<String> names() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files
                    .map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".pages"))
                    .map(it -> it.substring(0, it.length() - ".pages".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void passagesAreCutAsTheyAlwaysWere(String name) throws IOException {
        var passages = GOLDEN.resolve(name + ".passages");
        Golden.assertSame(Golden.lines(CUTTER.cut(pages(name), Optional.empty())), passages);
    }

    private static List<ReadPage> pages(String name) throws IOException {
        var pages = new ArrayList<ReadPage>();
        for (var page : Files.readString(GOLDEN.resolve(name + ".pages")).split("(?m)^===\\R")) {
            if (!page.isBlank()) {
                var blocks = Stream.of(page.split("(?m)^--\\R")).map(GoldenPassagesTests::block);
                pages.add(Pages.page(pages.size() + 1, blocks.toList()));
            }
        }
        return pages;
    }

    private static Block block(String text) {
        var marked = MARK.matcher(text);
        if (!marked.find()) {
            return Pages.paragraph(text);
        }
        var level = marked.group(2) == null ? 0 : Integer.parseInt(marked.group(2));
        return new Block(
                Kind.valueOf(marked.group(1)), level, text.substring(marked.end()).strip());
    }
}
