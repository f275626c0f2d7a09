package org.stateviews.search.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.search.publishing.Element.BracketLine;
import org.stateviews.search.publishing.Element.Heading;
import org.stateviews.search.publishing.Element.NumberedParagraph;
import org.stateviews.search.publishing.Element.PlainParagraph;
import org.stateviews.search.publishing.Element.Quotation;
import org.stateviews.search.publishing.Element.ReplyHeading;
import org.stateviews.search.publishing.Element.Subheading;
import org.stateviews.search.publishing.Run.Note;
import org.stateviews.search.publishing.Run.Words;

/** A small report with one of everything. All of its texts are fictional. */
final class Samples {
    static final Language ARABIC = Language.of(OfficialLanguage.ARABIC);
    static final Language CHINESE = Language.of(OfficialLanguage.CHINESE);
    static final Language SPANISH = Language.of(OfficialLanguage.SPANISH);
    static final Instant CHANGED = Instant.parse("2024-07-01T09:30:00Z");

    private Samples() {}

    static Masthead masthead() {
        return new Masthead(
                "General Assembly",
                "A/79/999",
                new Masthead.Issuance(
                        "General",
                        LocalDate.of(2024, 7, 22),
                        List.of(
                                OfficialLanguage.ARABIC,
                                OfficialLanguage.CHINESE,
                                OfficialLanguage.ENGLISH,
                                OfficialLanguage.SPANISH)),
                new Masthead.Agenda(
                        "Seventy-ninth session",
                        "Item 93 of the provisional agenda",
                        "A/79/900.",
                        "Developments in the field of information and telecommunications in the"
                                + " context of international security"),
                "Views of States on security of and in the use of information and communications"
                        + " technologies",
                "Report of the Secretary-General");
    }

    static Manuscript report() {
        return new Manuscript(
                masthead(),
                List.of(
                        plain(
                                "s1",
                                "The present report is a fictional sample. It contains the views of"
                                        + " four States on a future mechanism.")),
                List.of(
                        new Heading("h1", 1, "Introduction"),
                        new NumberedParagraph(
                                "p1",
                                List.of(
                                        english(
                                                "In a fictional resolution, the General Assembly"
                                                        + " invited all Member States to inform the"
                                                        + " Secretary-General of their views."),
                                        new Note("Fictional resolution 99/999, para. 8."))),
                        numbered(
                                "p2", "On 1 February 2024, a note verbale was sent to all States."),
                        new Heading("h2", 1, "Thematic summary"),
                        new Heading("h3", 2, "Regular institutional dialogue"),
                        new Heading("h4", 3, "Form of a future mechanism"),
                        new NumberedParagraph(
                                "p3",
                                List.of(
                                        english("Several States favoured a permanent mechanism: "),
                                        new Words("«آلية دائمة واحدة»", ARABIC),
                                        english(", "),
                                        new Words("建立常设机制", CHINESE),
                                        english("."),
                                        new Note("Replies of Alpha and Beta, paras. 2 and 4."))),
                        new Quotation(
                                "q1",
                                List.of(new Words("Un mecanismo único y permanente.", SPANISH)),
                                SPANISH),
                        new Heading("h5", 2, "Capacity-building"),
                        numbered("p4", "One State asked for funds."),
                        new Heading("h6", 1, "Replies received from Governments"),
                        new ReplyHeading("r1", "Alphaland"),
                        new BracketLine("r1o", "[Original: Arabic]"),
                        new BracketLine("r1d", "[27 May 2024]"),
                        new Subheading("r1s", "مقدمة", ARABIC),
                        new PlainParagraph(
                                "r1p",
                                List.of(
                                        new Words(
                                                "ترى ألفالاند أن الحوار المؤسسي المنتظم يجب أن"
                                                        + " يستمر بعد عام 2025 (A/78/265).",
                                                ARABIC)),
                                ARABIC),
                        new ReplyHeading("r2", "Betaland"),
                        new BracketLine("r2o", "[Original: Chinese]"),
                        new PlainParagraph(
                                "r2p",
                                List.of(new Words("贝塔兰支持建立常设机制,并重视能力建设。", CHINESE)),
                                CHINESE),
                        new ReplyHeading("r3", "Gammaland"),
                        new BracketLine("r3o", "[Original: Spanish]"),
                        new PlainParagraph(
                                "r3p",
                                List.of(new Words("Gammalandia apoya la creación.", SPANISH)),
                                SPANISH)),
                evidence());
    }

    /** The same report with one of every kind of change. */
    static Manuscript revised() {
        var body = new java.util.ArrayList<>(report().body());
        body.set(2, numbered("p2", "On 2 February 2024, a second note verbale was sent to all."));
        body.set(
                1,
                new NumberedParagraph(
                        "p1",
                        List.of(
                                english(
                                        "In a fictional resolution, the General Assembly invited"
                                                + " States to inform the Secretary-General of their"
                                                + " views."),
                                new Note("Fictional resolution 99/999, paras. 8 and 9."))));
        body.remove(7);
        body.add(3, numbered("p2a", "Two States replied late."));
        body.set(8, new Heading("h5", 3, "Capacity-building"));
        body.add(8, new Heading("h5a", 2, "Needs"));
        body.add(body.remove(15));
        var masthead = masthead();
        return new Manuscript(
                new Masthead(
                        masthead.organ(),
                        "A/79/999/Rev.1",
                        masthead.issuance(),
                        masthead.agenda(),
                        masthead.title(),
                        masthead.author()),
                List.of(plain("s1", "The present report is a sample."), plain("s2", "It is new.")),
                body,
                List.of());
    }

    static Words english(String text) {
        return new Words(text, Language.ENGLISH);
    }

    static NumberedParagraph numbered(String id, String text) {
        return new NumberedParagraph(id, List.of(english(text)));
    }

    static PlainParagraph plain(String id, String text) {
        return new PlainParagraph(id, List.of(english(text)), Language.ENGLISH);
    }

    private static List<AnnexRow> evidence() {
        return List.of(
                row("p3", "Alphaland", "آلية دائمة واحدة"),
                row("p3", "Betaland", "=1+1"),
                row("s1", "Gammaland", ""));
    }

    private static AnnexRow row(String element, String state, String quote) {
        return new AnnexRow(
                element,
                "Several States favoured a permanent mechanism.",
                new AnnexRow.Source(
                        state,
                        "Views of " + state,
                        "4",
                        "78-237-8-AAA-1.r0.d1.p12ab34cd",
                        "Arabic",
                        "78-237-8-AAA-1"),
                quote);
    }
}
