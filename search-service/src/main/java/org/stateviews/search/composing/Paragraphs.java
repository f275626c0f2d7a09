package org.stateviews.search.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.search.publishing.Element;
import org.stateviews.search.publishing.Language;
import org.stateviews.search.publishing.Run;
import org.stateviews.search.reports.Block;

/**
 * A block as printed elements: a heading, or a paragraph with what it quotes set apart below it, in
 * its own language or in the translation attached, of which a footnote tells.
 */
final class Paragraphs {
    private static final int DEEPEST = 3;

    private final Function<String, Optional<ReplyText.Translated>> translations;
    private final Citations citations;

    /**
     * Paragraphs of a report.
     *
     * @param translations of passages, by their ids
     */
    Paragraphs(Function<String, Optional<ReplyText.Translated>> translations, Citations citations) {
        this.translations = translations;
        this.citations = citations;
    }

    List<Element> of(Block block) {
        return block.isHeading() ? List.of(heading(block)) : paragraph(block);
    }

    /** Reports begun earlier may have a fourth level, which print does not. */
    private static Element heading(Block block) {
        int level = Math.min(block.place().level(), DEEPEST);
        return new Element.Heading(block.id(), level, block.line());
    }

    private List<Element> paragraph(Block block) {
        var elements = new ArrayList<Element>();
        var runs = new ArrayList<Run>();
        int quotations = 0;
        for (var sentence : block.sentences()) {
            var space = runs.isEmpty() ? "" : " ";
            runs.add(new Run.Words(space + sentence.text(), Language.ENGLISH));
            citations.of(sentence).ifPresent(runs::add);
            if (sentence.quotation()) {
                elements.add(text(block, elements.size(), runs));
                elements.add(quotation(block.id() + "-q" + quotations++, sentence));
                runs.clear();
            }
        }
        if (!runs.isEmpty()) {
            elements.add(text(block, elements.size(), runs));
        }
        return elements;
    }

    /** Only the first part of a block has a number, and none in the summary. */
    private static Element text(Block block, int place, List<Run> runs) {
        if (place > 0) {
            return new Element.PlainParagraph(block.id() + "-t" + place, runs, Language.ENGLISH);
        }
        return block.place().section() == ReportSection.SUMMARY
                ? new Element.PlainParagraph(block.id(), runs, Language.ENGLISH)
                : new Element.NumberedParagraph(block.id(), runs);
    }

    private Element quotation(String id, ReportSentence sentence) {
        var evidence = sentence.evidence().getFirst();
        var translated = translations.apply(evidence.passage().id());
        var language =
                translated.isPresent() ? Language.ENGLISH : Language.indexed(evidence.language());
        var quote = translated.map(ReplyText.Translated::text).orElse(evidence.quote());
        var runs = new ArrayList<Run>();
        runs.add(new Run.Words("“" + quote + "”", language));
        translated.ifPresent(it -> runs.addAll(origin(evidence, it)));
        return new Element.Quotation(id, runs, language);
    }

    private static List<Run> origin(ReportEvidence evidence, ReplyText.Translated it) {
        return List.of(
                new Run.Words(" " + it.mark(), Language.ENGLISH),
                new Run.Note(it.note(language(evidence.language()))));
    }

    /** Name of a language in English, as the index writes it. */
    static String language(String indexed) {
        var tag = Language.indexed(indexed).tag();
        return tag.equals("und") ? "not known" : Locale.of(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
