package org.stateviews.worker.extraction.formats;

import java.util.Collections;
import java.util.Iterator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a page draws from Tika's own reader of pages, which is left with its remarks, its
 * fields and its links: one pass over the letters is enough, and ours notices more on its way. Each
 * page has its contents back before it is left.
 */
final class PageContents {

    private Iterator<PDPage> pages = Collections.emptyIterator();
    private COSDictionary page = new COSDictionary();
    private @Nullable COSBase aside;

    /** Pages of the document that is read now. */
    void of(PDDocument document) {
        pages = document.getPages().iterator();
    }

    /** The next page begins; it is one that its reader has found already. */
    void setAside() {
        putBack();
        if (pages.hasNext()) {
            page = pages.next().getCOSObject();
            aside = page.getItem(COSName.CONTENTS);
            page.removeItem(COSName.CONTENTS);
        }
    }

    /** Gives the page its contents back, once or more often. */
    void putBack() {
        if (aside != null) {
            page.setItem(COSName.CONTENTS, aside);
            aside = null;
        }
    }
}
