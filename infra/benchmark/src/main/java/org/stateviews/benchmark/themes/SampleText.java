package org.stateviews.benchmark.themes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.matching.Passage;

/**
 * Passages of a sample as its source has them: paragraphs and points of lists under their headings,
 * in a document on the subject. Cells of tables are left out, as the gold leaves them out.
 */
final class SampleText {

    private final OfficialLanguage language;
    private final TreeMap<Integer, String> headings = new TreeMap<>();
    private final List<Passage> passages = new ArrayList<>();

    private SampleText(OfficialLanguage language) {
        this.language = language;
    }

    /**
     * In the order of the text.
     *
     * @throws IOException when there is no such file
     */
    static List<Passage> of(Path file, OfficialLanguage language) throws IOException {
        var text = new SampleText(language);
        var body = Jsoup.parse(file).body();
        body.select("table").remove();
        body.select("h1, h2, h3, h4, p, li").forEach(text::add);
        return List.copyOf(text.passages);
    }

    private void add(Element block) {
        var words = block.text();
        if (block.normalName().startsWith("h")) {
            int level = block.normalName().charAt(1) - '0';
            headings.tailMap(level).clear();
            headings.put(level, words);
        } else if (!words.isEmpty()) {
            passages.add(new Passage(words, List.copyOf(headings.values()), language, true));
        }
    }
}
