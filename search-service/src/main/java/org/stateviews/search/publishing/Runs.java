package org.stateviews.search.publishing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the pieces of paragraphs and remembers the footnotes that they call. */
final class Runs {
    /** Names under which word processors have spelling for the six languages. */
    private static final Map<String, String> REGIONS =
            Map.of(
                    "ar", "ar-SA", "zh", "zh-CN", "en", "en-GB", "fr", "fr-FR", "ru", "ru-RU", "es",
                    "es-ES");

    private static final String UNKNOWN = "x-none";

    private final Tags tags;
    private final Revisions revisions;
    private final List<Piece.Call> calls = new ArrayList<>();

    Runs(Tags tags, Revisions revisions) {
        this.tags = tags;
        this.revisions = revisions;
    }

    /** Footnotes called so far; the first has the number 1. */
    List<Piece.Call> calls() {
        return calls;
    }

    /** Writes a piece, marked as it is. */
    void write(Piece piece) throws IOException {
        var mark = piece.mark();
        if (mark != Mark.NONE) {
            revisions.open(tags, mark);
        }
        switch (piece) {
            case Piece.Text text -> text(text);
            case Piece.Call call -> call(call);
        }
        if (mark != Mark.NONE) {
            tags.close();
        }
    }

    private void text(Piece.Text text) throws IOException {
        tags.open("w:r").open("w:rPr");
        language(text);
        tags.close();
        characters(text.text(), text.mark() == Mark.DELETED ? "w:delText" : "w:t");
        tags.close();
    }

    private void language(Piece.Text text) throws IOException {
        var language = text.language();
        if (language.isUnknown()
                ? Characters.beginsRightToLeft(text.text())
                : language.rightToLeft()) {
            tags.empty("w:rtl").empty("w:lang", "w:bidi", tag(language));
        } else if (language.eastAsian()) {
            tags.empty("w:rFonts", "w:hint", "eastAsia")
                    .empty("w:lang", "w:eastAsia", tag(language));
        } else {
            tags.empty("w:lang", "w:val", tag(language));
        }
    }

    private static String tag(Language language) {
        var tag = Locale.forLanguageTag(language.tag()).toLanguageTag();
        return language.isUnknown() ? UNKNOWN : REGIONS.getOrDefault(tag, tag);
    }

    /** Tabulators and ends of lines are elements of their own. */
    private void characters(String text, String name) throws IOException {
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            char character = at < text.length() ? text.charAt(at) : '\n';
            if (character != '\n' && character != '\t') {
                continue;
            }
            if (at > from) {
                tags.open(name, "xml:space", "preserve").text(text.substring(from, at)).close();
            }
            if (at < text.length()) {
                tags.empty(character == '\n' ? "w:br" : "w:tab");
            }
            from = at + 1;
        }
    }

    private void call(Piece.Call call) throws IOException {
        calls.add(call);
        var number = Integer.toString(calls.size());
        tags.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close();
        if (call.starred()) {
            tags.empty("w:footnoteReference", "w:customMarkFollows", "1", "w:id", number)
                    .open(call.mark() == Mark.DELETED ? "w:delText" : "w:t")
                    .text("*")
                    .close();
        } else {
            tags.empty("w:footnoteReference", "w:id", number);
        }
        tags.close();
    }
}
