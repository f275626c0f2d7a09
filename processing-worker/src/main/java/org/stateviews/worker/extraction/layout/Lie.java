package org.stateviews.worker.extraction.layout;

/** How a line lies before the reader. */
enum Lie {
    LEVEL,
    /** By a quarter or by half: a heading beside a table, a stamp in the margin. */
    TURNED,
    /** Neither: a word that lies across the page, to be seen and not to be read. */
    ASKEW
}
