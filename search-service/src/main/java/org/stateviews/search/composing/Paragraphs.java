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
    private final Function<String, Optional<ReplyText.Translated>> translations;

    /**
     * Paragraphs of a report.
     *
     * @param translations of passages, by their ids
     */
    Paragraphs(Function<String, Optional<ReplyText.Translated>> translations) {
        this.translations = translations;
    }

    List<Element> of(Block block) {
        return block.isHeading()
                ? List.of(new Element.Heading(block.id(), block.place().level(), block.line()))
                : paragraph(block);
    }

    private List<Element> paragraph(Block block) {
        var elements = new ArrayList<Element>();
        var words = new StringBuilder();
        int quotations = 0;
        for (var sentence : block.sentences()) {
            words.append(words.isEmpty() ? "" : " ").append(sentence.text());
            if (sentence.quotation()) {
                elements.add(text(block, elements.size(), words.toString()));
                elements.add(quotation(block.id() + "-q" + quotations++, sentence));
                words.setLength(0);
            }
        }
        if (!words.isEmpty()) {
            elements.add(text(block, elements.size(), words.toString()));
        }
        return elements;
    }

    /** Only the first part of a block has a number, and none in the summary. */
    private static Element text(Block block, int place, String words) {
        List<Run> runs = List.of(new Run.Words(words, Language.ENGLISH));
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
        translated.ifPresent(it -> runs.add(new Run.Note(note(evidence, it))));
        return new Element.Quotation(id, runs, language);
    }

    private static String note(ReportEvidence evidence, ReplyText.Translated translated) {
        return "Original: " + language(evidence.language()) + ". " + translated.note();
    }

    /** Name of a language in English, as the index writes it. */
    static String language(String indexed) {
        var tag = Language.indexed(indexed).tag();
        return tag.equals("und") ? "not known" : Locale.of(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
