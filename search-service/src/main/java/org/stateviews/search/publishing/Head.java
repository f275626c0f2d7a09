package org.stateviews.search.publishing;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * Masthead and titles as printed.
 *
 * @param left lines of the left column, the organization first
 * @param right lines of the right column, the symbol first
 * @param below agenda and titles
 */
record Head(List<Block> left, List<Block> right, List<Block> below) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /**
     * Head of a document.
     *
     * @param suffix of the symbol, such as {@code /Add.1}, or nothing
     * @param part such as {@code Addendum}, or nothing
     */
    static Head of(Masthead masthead, String suffix, String part) {
        var left =
                List.of(
                        Block.line(Style.MASTHEAD_ORGANIZATION, "United Nations"),
                        Block.line(Style.MASTHEAD_ORGAN, masthead.organ()));
        return new Head(left, right(masthead, suffix), below(masthead, part));
    }

    /** The newer of two heads, with what came and what went. */
    static Head between(Head earlier, Head now) {
        return new Head(
                each(earlier.left, now.left),
                each(earlier.right, now.right),
                each(earlier.below, now.below));
    }

    /** Line of the symbol, which further pages have at their head. */
    Block symbol() {
        return right.getFirst();
    }

    /** Title of the document, for its properties. */
    String title() {
        return below.stream()
                .filter(it -> it.style() == Style.TITLE)
                .map(Block::words)
                .collect(joining());
    }

    /** All of its paragraphs. */
    Stream<Block> blocks() {
        return Stream.of(left, right, below).flatMap(List::stream);
    }

    private static List<Block> right(Masthead masthead, String suffix) {
        var issuance = masthead.issuance();
        var date = issuance.date();
        var symbol = masthead.symbol().isEmpty() ? "" : masthead.symbol() + suffix;
        return List.of(
                Block.line(Style.MASTHEAD_SYMBOL, symbol),
                Block.line(Style.MASTHEAD_LINE, labelled("Distr.: ", issuance.distribution())),
                Block.line(Style.MASTHEAD_LINE, date == null ? "" : day(date)),
                Block.line(
                        Style.MASTHEAD_LINE, labelled("Original: ", names(issuance.originals()))));
    }

    private static String labelled(String label, String value) {
        return value.isEmpty() ? "" : label + value;
    }

    private static String names(List<OfficialLanguage> languages) {
        return languages.stream()
                .map(it -> it.locale().getDisplayLanguage(Locale.ENGLISH))
                .collect(joining("/"));
    }

    private static List<Block> below(Masthead masthead, String part) {
        var agenda = masthead.agenda();
        return List.of(
                Block.line(Style.AGENDA_LINE, agenda.session()),
                item(agenda),
                Block.line(Style.AGENDA_TITLE, agenda.title()),
                Block.line(Style.TITLE, masthead.title()),
                Block.line(Style.SUBTITLE, masthead.author()),
                Block.line(Style.DOCUMENT_PART, part));
    }

    private static Block item(Masthead.Agenda agenda) {
        var line = Block.line(Style.AGENDA_LINE, agenda.item());
        if (agenda.footnote().isEmpty() || agenda.item().isEmpty()) {
            return line;
        }
        var pieces = new ArrayList<>(line.pieces());
        pieces.add(new Piece.Call(agenda.footnote(), true, Mark.NONE));
        return line.with(pieces);
    }

    private static List<Block> each(List<Block> earlier, List<Block> now) {
        var merged = new ArrayList<Block>();
        for (int at = 0; at < now.size(); at++) {
            merged.add(WordDifference.between(earlier.get(at), now.get(at)));
        }
        return merged;
    }

    /** A day as the house writes it. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
