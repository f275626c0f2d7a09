package org.stateviews.worker.outcome;

/**
 * How the words of a picture were recognised.
 *
 * @param engine program and version, such as {@code tesseract 5.3.0}
 * @param models what it looked for, such as {@code fra} or {@code eng+fra+spa}
 * @param turned degrees clockwise by which the picture was turned before
 * @param confidence of the program in its words, weighted by their length, 0–1
 */
public record Recognition(String engine, String models, int turned, double confidence) {}
