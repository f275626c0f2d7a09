package org.stateviews.taxonomy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.DoubleStream;

/**
 * Turns evidence into a score: the share of passages with such evidence that are about the concept,
 * as far as labelled passages tell. Enough evidence scores by its kind alone, because weight beyond
 * enough was measured to tell nothing more: two likely patterns are right no more often than one.
 * It never scores less than 0.5, and too little never as much, so a new measurement ({@code
 * infra/bench themes FILE --calibrate}) never changes which themes are given.
 *
 * @param certainWide share of right ones among passages with such evidence, from 0.5 to 1
 * @param below steepness of the logistic curve up to enough, which has no kinds: few passages of
 *     labelled files have so little evidence and any at all
 */
public record Calibration(
        double certainWide,
        double certainInPassing,
        double likelyWide,
        double likelyInPassing,
        double below) {

    /** For schemes that nobody has measured: what the words of {@link Strength} promise. */
    public static final Calibration UNMEASURED = new Calibration(0.9, 0.9, 0.7, 0.7, 3);

    public Calibration {
        var shares = DoubleStream.of(certainWide, certainInPassing, likelyWide, likelyInPassing);
        if (!(below > 0 && shares.allMatch(it -> it >= 0.5 && it <= 1))) {
            throw new IllegalArgumentException(
                    "enough is a share from 0.5 to 1, and more never scores lower");
        }
    }

    /** Score of evidence, from 0 to 1; without any it is 0. */
    public double score(Evidence evidence) {
        if (evidence.enough()) {
            return share(evidence.certain(), evidence.wide());
        }
        double missing = 1 - evidence.weight();
        return evidence.weight() <= 0 ? 0 : 1 / (1 + Math.exp(missing * below));
    }

    private double share(boolean certain, boolean wide) {
        if (certain) {
            return wide ? certainWide : certainInPassing;
        }
        return wide ? likelyWide : likelyInPassing;
    }

    /** As the text of a {@code calibration.properties}. */
    public String text() {
        return """
        certain.wide=%s
        certain.in-passing=%s
        likely.wide=%s
        likely.in-passing=%s
        below=%s
        """
                .formatted(certainWide, certainInPassing, likelyWide, likelyInPassing, below);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException when a value is missing, no number or out of its range
     */
    static Calibration parse(String text) {
        var values = new Properties();
        try {
            values.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Calibration(
                number(values, "certain.wide"),
                number(values, "certain.in-passing"),
                number(values, "likely.wide"),
                number(values, "likely.in-passing"),
                number(values, "below"));
    }

    private static double number(Properties values, String key) {
        return Double.parseDouble(values.getProperty(key, "missing: " + key));
    }
}
