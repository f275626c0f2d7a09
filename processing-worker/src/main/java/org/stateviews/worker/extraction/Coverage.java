package org.stateviews.worker.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.Reason;
import org.stateviews.worker.extraction.formats.InsideNote;
import org.stateviews.worker.outcome.ReadPage;

/**
 * Each page with how its reading ended, then one part for everything inside the document that is
 * not read: attached files, and programs, which are never run.
 */
final class Coverage {

    private final List<ReadPage> pages = new ArrayList<>();
    private final Findings findings;

    private Coverage(Findings findings) {
        this.findings = findings;
    }

    static List<ReadPage> of(List<PageText> texts, Findings findings) {
        var coverage = new Coverage(findings);
        for (var text : texts) {
            coverage.page(text, coverage.pages.size() == texts.size() - 1);
        }
        coverage.inside();
        return List.copyOf(coverage.pages);
    }

    private void page(PageText text, boolean last) {
        int number = pages.size() + 1;
        if (last && findings.limitReached()) {
            add(text, PageStatus.CUT_OFF, Reason.CHARACTER_LIMIT);
        } else if (last && findings.broken()) {
            broken(text);
        } else if (findings.lettersUnknownOn(number) || text.garbled()) {
            picture(withoutBlocks(text), Reason.UNKNOWN_LETTERS);
        } else if (findings.stampedOn(number)) {
            picture(text, Reason.NO_TEXT_LAYER);
        } else if (text.speaks()) {
            add(text, PageStatus.TEXT, null);
        } else if (findings.drawnOn(number)) {
            picture(text, Reason.NO_TEXT_LAYER);
        } else if (findings.warned()) {
            add(text, PageStatus.UNREADABLE, Reason.PARTLY_DAMAGED);
        } else {
            add(text, PageStatus.EMPTY, null);
        }
    }

    /** A page that can be drawn waits for its words to be recognised. */
    private void picture(PageText text, Reason reason) {
        if (text.unit() == PageUnit.PAGE) {
            add(text, PageStatus.WAITING, null);
        } else {
            add(text, PageStatus.UNREADABLE, reason);
        }
    }

    private void broken(PageText text) {
        var failure = Failure.of(findings.exception());
        if (failure.limit()) {
            add(text, PageStatus.CUT_OFF, failure.reason());
        } else {
            add(text, PageStatus.UNREADABLE, Reason.PARTLY_DAMAGED);
        }
    }

    private static PageText withoutBlocks(PageText text) {
        return new PageText(text.unit(), text.name(), List.of());
    }

    private void inside() {
        findings.attachments().forEach(this::attachment);
        if (findings.moreAttachments()) {
            part(PageStatus.CUT_OFF, Reason.ATTACHMENT_LIMIT, null);
        }
        if (!findings.macros().isEmpty()) {
            part(PageStatus.EMPTY, Reason.MACROS_NOT_RUN, findings.macros());
        }
    }

    private void attachment(InsideNote note) {
        var name = note.name().isEmpty() ? null : note.name();
        switch (note.end()) {
            case KEPT -> {
                if (FilesAside.isRead(note)) {
                    part(PageStatus.EMPTY, Reason.ATTACHMENT_READ_APART, name);
                } else {
                    part(PageStatus.UNREADABLE, Reason.ATTACHMENT_NOT_READ, name);
                }
            }
            case EMPTY -> part(PageStatus.EMPTY, Reason.ATTACHMENT_EMPTY, name);
            case DAMAGED, NO_ROOM -> part(PageStatus.UNREADABLE, Reason.PARTLY_DAMAGED, name);
            case TOO_LARGE -> part(PageStatus.CUT_OFF, Reason.ATTACHMENT_LIMIT, name);
        }
    }

    private void part(PageStatus status, Reason reason, @Nullable String name) {
        pages.add(new ReadPage(pages.size() + 1, PageUnit.PART, status, reason, List.of(), name));
    }

    private void add(PageText text, PageStatus status, @Nullable Reason reason) {
        pages.add(
                new ReadPage(
                        pages.size() + 1, text.unit(), status, reason, text.blocks(), text.name()));
    }
}
