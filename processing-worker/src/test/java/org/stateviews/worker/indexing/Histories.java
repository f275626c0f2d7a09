package org.stateviews.worker.indexing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.AttachedFile;
import org.stateviews.contracts.event.AttachmentsFound;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.Ordinals;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.outcome.ReadPage;
import org.stateviews.worker.outcome.ReadingOutcome;

/**
 * Lives of submissions as they may happen: several documents, revisions, readings in ranges,
 * readings that fail, second readings, files inside documents, pages that wait to be recognised,
 * corrections, reviews of themes, withdrawals. What is said to be read lies in the store.
 */
final class Histories {

    private static final Instant AT = Instant.parse("2024-05-27T14:00:00Z");
    private static final String FIRST = "tika-3.3.1.1";
    private static final String SECOND = "tika-3.3.1.1-2";
    private static final String SAME =
            "1. States reaffirm that the Charter applies to their conduct.";

    private final Random random;
    private final PageFiles files;

    Histories(Random random, PageFiles files) {
        this.random = random;
        this.files = files;
    }

    /** Events of one submission in the order in which they would happen. */
    List<Event> of(int number) {
        var reference = new SubmissionReference("78-237-8-KEN-" + number);
        var events = new ArrayList<Event>();
        int revisions = 1 + random.nextInt(3);
        for (int revision = 0; revision < revisions; revision++) {
            var received = received(reference, revision, 1 + random.nextInt(2));
            events.add(received);
            received.documents()
                    .forEach(it -> events.addAll(readings(reference, received.revision(), it)));
        }
        if (random.nextInt(5) == 0) {
            events.add(new SubmissionWithdrawn(reference, AT, "mission.ken"));
        }
        return events;
    }

    private List<Event> readings(
            SubmissionReference reference, int revision, SubmittedDocument document) {
        var pointer =
                new DocumentPointer(reference, revision, document.ordinal(), document.sha256());
        var events = new ArrayList<Event>();
        var inside =
                new AttachedFile(
                        Ordinals.attached(1, 1), "annex.pdf", "application/pdf", digest(), 9);
        if (document.ordinal() == 1 && random.nextInt(4) == 0) {
            var found = new AttachmentsFound(pointer, FIRST, List.of(inside), AT);
            events.add(found);
            events.addAll(reading(found.pointer(inside), FIRST));
        }
        events.addAll(reading(pointer, FIRST));
        events.addAll(corrections(pointer, FIRST));
        if (random.nextInt(4) == 0) {
            events.addAll(reading(pointer, SECOND));
            events.addAll(corrections(pointer, SECOND));
        }
        return events;
    }

    private List<Event> reading(DocumentPointer document, String extractor) {
        if (random.nextInt(6) == 0) {
            var reason = Reason.TOOK_TOO_LONG;
            return List.of(
                    new DocumentNotRead(
                            document, extractor, reason.code(), null, reason.turn(), AT));
        }
        int total = 1 + random.nextInt(3);
        if (random.nextInt(3) == 0) {
            return recognised(document, extractor, total);
        }
        var pages =
                IntStream.rangeClosed(1, total)
                        .mapToObj(it -> page(document, extractor, it))
                        .toList();
        var coverage =
                files.keep(document.sha256(), extractor, new ReadingOutcome.Pages(pages)).pages();
        int cut = random.nextInt(total);
        var events = new ArrayList<Event>();
        if (cut > 0) {
            events.add(new PagesRead(document, extractor, coverage.subList(0, cut), total));
        }
        events.add(new PagesRead(document, extractor, coverage.subList(cut, total), total));
        return events;
    }

    /** Some pages are pictures: said to wait, then said again one by one. */
    private List<Event> recognised(DocumentPointer document, String extractor, int total) {
        var pages = new ArrayList<ReadPage>();
        for (int number = 1; number <= total; number++) {
            var picture = new ReadPage(number, PageUnit.PAGE, PageStatus.WAITING, null, List.of());
            pages.add(
                    number == total || random.nextBoolean()
                            ? picture
                            : page(document, extractor, number));
        }
        var coverage =
                files.keep(document.sha256(), extractor, new ReadingOutcome.Pages(pages)).pages();
        var events = new ArrayList<Event>();
        events.add(new PagesRead(document, extractor, coverage, total));
        for (var page : coverage) {
            if (page.status() == PageStatus.WAITING) {
                var read = page(document, extractor, page.number());
                var end = files.keep(document.sha256(), extractor, read).coverage();
                events.add(new PagesRead(document, extractor, List.of(end), total));
            }
        }
        return events;
    }

    private ReadPage page(DocumentPointer document, String extractor, int number) {
        if (random.nextInt(8) == 0) {
            return new ReadPage(number, PageUnit.PAGE, PageStatus.EMPTY, null, List.of());
        }
        var own = own(document, extractor, number);
        return new ReadPage(
                number,
                PageUnit.PAGE,
                PageStatus.TEXT,
                null,
                List.of(
                        new Block(Block.Kind.PARAGRAPH, 0, SAME),
                        new Block(Block.Kind.PARAGRAPH, 0, own)));
    }

    /** Nearly the same at each reading, and not so far from another page's. */
    private static String own(DocumentPointer document, String extractor, int number) {
        return "2. On page %d of document %d.%d this State says, as %s reads it, what it has learnt"
                        .formatted(number, document.revision(), document.ordinal(), extractor)
                + " about ports, cables and all who answer there when needed most.";
    }

    /**
     * What people make of a reading: a passage corrected once or more, sometimes by two at a
     * moment, sometimes one that is not there.
     */
    private List<Event> corrections(DocumentPointer document, String extractor) {
        var events = new ArrayList<Event>();
        for (int number = 1; number <= 3; number++) {
            if (random.nextInt(4) == 0) {
                var read = random.nextInt(3) == 0 ? SAME : own(document, extractor, number);
                var digest = Sha256.ofText(read);
                var key = "p" + digest.hex().substring(0, 8) + (random.nextInt(6) == 0 ? "-2" : "");
                var passage = new PassagePointer(document, key, digest, 2 * number);
                int version = 0;
                events.addAll(themes(passage));
                for (int more = random.nextInt(3); more >= 0; more--) {
                    var by = random.nextBoolean() ? "editor" : "analyst";
                    var text = "2. As %s puts it, %016x.".formatted(by, random.nextLong());
                    events.add(new TextCorrected(passage, text, version, by, AT));
                    version += random.nextInt(3) == 0 ? 0 : 1;
                }
            }
        }
        return events;
    }

    /** What people make of its themes, one that the scheme does not know among them. */
    private List<Event> themes(PassagePointer passage) {
        var events = new ArrayList<Event>();
        for (var theme : List.of("it", "of_old")) {
            int version = 0;
            for (int more = random.nextInt(3); more > 0; more--) {
                var verdicts = ThemeVerdict.values();
                events.add(
                        new ThemeReviewed(
                                passage,
                                theme,
                                verdicts[random.nextInt(verdicts.length)],
                                random.nextBoolean(),
                                "Because %016x.".formatted(random.nextLong()),
                                version,
                                random.nextBoolean() ? "editor" : "analyst",
                                AT));
                version += random.nextInt(3) == 0 ? 0 : 1;
            }
        }
        return events;
    }

    private SubmissionReceived received(
            SubmissionReference reference, int revision, int documents) {
        return new SubmissionReceived(
                reference,
                revision,
                "Views",
                Publication.PUBLIC,
                null,
                IntStream.rangeClosed(1, documents).mapToObj(this::document).toList(),
                new Acceptance(AT, null, false, "mission.ken", false));
    }

    private SubmittedDocument document(int ordinal) {
        return new SubmittedDocument(
                ordinal, "views.pdf", DocumentKind.MAIN, "en", "application/pdf", digest(), 1000);
    }

    private Sha256 digest() {
        return new Sha256("%016x".formatted(random.nextLong()).repeat(4));
    }
}
