package org.stateviews.worker.extraction.layout;

/**
 * Text of a page that stands together.
 *
 * @param text lines parted by line feeds
 * @param aside whether it stands outside what is read on, sideways in the margin or across the page
 */
public record Paragraph(String text, boolean aside) {}
