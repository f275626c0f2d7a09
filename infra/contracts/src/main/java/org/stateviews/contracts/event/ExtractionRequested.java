package org.stateviews.contracts.event;

/**
 * Work item: read this original. Its key is the digest, so identical originals queue behind one
 * another and the second finds the result of the first.
 *
 * @param mediaType family found at the door
 * @param name file name, a hint for formats whose signature says little
 */
public record ExtractionRequested(DocumentPointer document, String mediaType, String name)
        implements Event.WorkItem {

    @Override
    public String key() {
        return document.sha256().hex();
    }
}
