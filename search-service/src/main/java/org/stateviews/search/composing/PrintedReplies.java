package org.stateviews.search.composing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.state.StateStatus;
import org.stateviews.contracts.state.States;
import org.stateviews.search.desk.PassageView;
import org.stateviews.search.index.Passage;
import org.stateviews.search.publishing.Element;
import org.stateviews.search.publishing.Language;
import org.stateviews.search.publishing.Run;
import org.stateviews.search.replies.OfficialOrder;

/** Replies as they are printed: sections by who replied, in each of them the official order. */
final class PrintedReplies {
    private PrintedReplies() {}

    static List<Element> of(List<ReplyText> replies) {
        var sections =
                replies.stream()
                        .sorted(
                                comparing(
                                        it -> it.reply().submitter(), OfficialOrder.OF_SUBMITTERS))
                        .collect(
                                groupingBy(
                                        Group::of,
                                        TreeMap::new,
                                        java.util.stream.Collectors.toList()));
        var elements = new ArrayList<Element>();
        sections.forEach(
                (group, texts) -> {
                    elements.add(new Element.Heading("replies-" + group.name(), 1, group.heading));
                    texts.forEach(it -> add(it, elements));
                });
        return elements;
    }

    private static void add(ReplyText text, List<Element> elements) {
        var id = text.reply().reference().value();
        var day = text.reply().firstReceived().atOffset(ZoneOffset.UTC);
        elements.add(new Element.ReplyHeading(id, OfficialOrder.name(text.reply().submitter())));
        elements.add(
                new Element.BracketLine(id + "-original", "[Original: " + languages(text) + "]"));
        elements.add(new Element.BracketLine(id + "-date", "[" + Heads.DAY.format(day) + "]"));
        var translation = text.translation();
        if (translation != null) {
            elements.addAll(translated(id, languages(text), translation));
        } else if (text.passages().isEmpty()) {
            elements.add(new Element.BracketLine(id + "-missing", missing(text)));
        } else {
            text.passages().forEach(it -> elements.add(passage(it)));
        }
    }

    /** A text that could not be read is not passed over in silence. */
    private static String missing(ReplyText text) {
        return main(text)
                .map(SubmittedDocument::name)
                .collect(joining(", ", "[Text to be inserted: ", "]"));
    }

    private static Stream<SubmittedDocument> main(ReplyText text) {
        return text.reply().text().documents().stream()
                .filter(it -> it.kind() == DocumentKind.MAIN);
    }

    private static Element passage(Passage passage) {
        var wording = passage.wording();
        var language = Language.indexed(wording.language());
        if (PassageView.plain(passage).isHeading()) {
            return new Element.Subheading(passage.id(), wording.text(), language);
        }
        List<Run> runs = List.of(new Run.Words(number(passage) + wording.text(), language));
        return new Element.PlainParagraph(passage.id(), runs, language);
    }

    /** Number that the author gave the paragraph, where its words do not begin with it. */
    private static String number(Passage passage) {
        return PassageView.plain(passage).isNumberMissing()
                ? passage.place().paragraph() + ". "
                : "";
    }

    private static List<Element> translated(
            String id, String original, ReplyText.Translated translation) {
        var elements = new ArrayList<Element>();
        elements.add(new Element.BracketLine(id + "-translation", translation.mark()));
        for (var line : translation.text().strip().split("\\R+", -1)) {
            var runs = new ArrayList<Run>(List.of(new Run.Words(line, Language.ENGLISH)));
            if (elements.size() == 1) {
                runs.add(new Run.Note(translation.note(original)));
            }
            var place = id + "-translation-" + elements.size();
            elements.add(new Element.PlainParagraph(place, runs, Language.ENGLISH));
        }
        return elements;
    }

    /**
     * Languages that most of the reply is in: all that a fifth of its passages have, or what the
     * mission declared where nothing could be read.
     */
    private static String languages(ReplyText text) {
        var counts =
                text.passages().stream()
                        .collect(
                                groupingBy(
                                        it -> Paragraphs.language(it.wording().language()),
                                        TreeMap::new,
                                        java.util.stream.Collectors.counting()));
        return counts.isEmpty()
                ? declared(text)
                : counts.entrySet().stream()
                        .filter(it -> it.getValue() * 5 >= text.passages().size())
                        .map(java.util.Map.Entry::getKey)
                        .collect(joining("/"));
    }

    private static String declared(ReplyText text) {
        return main(text)
                .map(it -> Objects.requireNonNullElse(it.language(), "und"))
                .distinct()
                .map(Paragraphs::language)
                .collect(joining("/"));
    }

    /** Sections of replies in their order. */
    private enum Group {
        GOVERNMENTS("Replies received from Governments"),
        EUROPEAN_UNION("Reply received from the European Union"),
        OBSERVERS("Replies received from observer States"),
        OTHERS("Replies received from others");

        private final String heading;

        Group(String heading) {
            this.heading = heading;
        }

        private static Group of(ReplyText text) {
            var submitter = text.reply().submitter();
            return States.find(submitter)
                    .map(it -> it.status() == StateStatus.MEMBER_STATE ? GOVERNMENTS : OBSERVERS)
                    .orElse(submitter.value().equals("EU") ? EUROPEAN_UNION : OTHERS);
        }
    }
}
