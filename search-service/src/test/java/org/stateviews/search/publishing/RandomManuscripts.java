package org.stateviews.search.publishing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.stateviews.search.publishing.Element.BracketLine;
import org.stateviews.search.publishing.Element.Heading;
import org.stateviews.search.publishing.Element.NumberedParagraph;
import org.stateviews.search.publishing.Element.PlainParagraph;
import org.stateviews.search.publishing.Element.Quotation;
import org.stateviews.search.publishing.Element.ReplyHeading;
import org.stateviews.search.publishing.Element.Subheading;
import org.stateviews.search.publishing.Run.Note;
import org.stateviews.search.publishing.Run.Words;

/** Manuscripts that nobody would write, always the same ones for a seed. */
final class RandomManuscripts {
    private static final List<String> WORDS =
            List.of(
                    "State",
                    "mechanism",
                    "a<b",
                    "&amp;",
                    "]]>",
                    "\"quoted\"",
                    "\u0000\u000b",
                    "\ud800",
                    "😀",
                    "الأمن",
                    "机制",
                    "второй",
                    "two\nlines",
                    "a\ttab",
                    "",
                    "  ",
                    "\u200bzero",
                    "\ufffe",
                    "=1+1",
                    "1–2");
    private static final List<Language> LANGUAGES =
            List.of(
                    Language.ENGLISH,
                    Samples.ARABIC,
                    Samples.CHINESE,
                    Samples.SPANISH,
                    Language.indexed("und"),
                    Language.indexed("other:pt"));

    private final Random random;

    RandomManuscripts(long seed) {
        random = new Random(seed);
    }

    Manuscript next() {
        return new Manuscript(Samples.masthead(), elements("s", 3), elements("b", 30), List.of());
    }

    /** The same with some elements gone, some new, some moved and some rewritten. */
    Manuscript revised(Manuscript manuscript) {
        var body = new ArrayList<>(manuscript.body());
        body.removeIf(_ -> random.nextInt(6) == 0);
        body.replaceAll(it -> random.nextInt(4) == 0 ? element(it.id()) : it);
        elements("n", 5).forEach(it -> body.add(random.nextInt(body.size() + 1), it));
        if (body.size() > 1) {
            Collections.swap(body, 0, random.nextInt(body.size()));
        }
        return new Manuscript(manuscript.masthead(), elements("s", 3), body, List.of());
    }

    private List<Element> elements(String id, int atMost) {
        var elements = new ArrayList<Element>();
        int size = random.nextInt(atMost + 1);
        for (int at = 0; at < size; at++) {
            elements.add(element(id + at));
        }
        return elements;
    }

    private Element element(String id) {
        return switch (random.nextInt(7)) {
            case 0 -> new Heading(id, 1 + random.nextInt(3), text());
            case 1 -> new NumberedParagraph(id, runs());
            case 2 -> new Quotation(id, runs(), language());
            case 3 -> new ReplyHeading(id, text());
            case 4 -> new Subheading(id, text(), language());
            case 5 -> new BracketLine(id, text());
            default -> new PlainParagraph(id, runs(), language());
        };
    }

    private List<Run> runs() {
        var runs = new ArrayList<Run>();
        int size = random.nextInt(4);
        for (int at = 0; at < size; at++) {
            runs.add(random.nextInt(4) == 0 ? new Note(text()) : new Words(text(), language()));
        }
        return runs;
    }

    private Language language() {
        return LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    }

    private String text() {
        var text = new StringBuilder();
        int size = random.nextInt(12);
        for (int at = 0; at < size; at++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(at % 3 == 0 ? " " : "");
        }
        return text.toString();
    }
}
