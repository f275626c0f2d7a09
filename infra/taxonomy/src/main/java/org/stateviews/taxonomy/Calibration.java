package org.stateviews.taxonomy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Turns evidence into a score: the share of passages with so much evidence that are about the
 * concept, as far as labelled passages tell. Evidence 1 is what the scheme calls enough and always
 * scores 0.5; how steeply the score rises above and falls below is measured by {@code infra/bench
 * themes FILE --calibrate}, so a new measurement never changes which themes are given.
 *
 * @param above steepness of the logistic curve from evidence 1 on
 * @param below steepness up to evidence 1
 */
public record Calibration(double above, double below) {

    /** For schemes that nobody has measured: what was right for the shipped one at first. */
    public static final Calibration UNMEASURED = new Calibration(3, 3);

    public Calibration {
        if (!(above > 0 && below > 0)) {
            throw new IllegalArgumentException("more evidence never means a lower score");
        }
    }

    /** Score of evidence, from 0 to 1; without any it is 0. */
    public double score(double evidence) {
        if (evidence <= 0) {
            return 0;
        }
        double distance = evidence - 1;
        return 1 / (1 + Math.exp(-distance * (distance > 0 ? above : below)));
    }

    /** As the text of a {@code calibration.properties}. */
    public String text() {
        return "above=%s\nbelow=%s\n".formatted(above, below);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException when a value is missing or no positive number
     */
    static Calibration parse(String text) {
        var values = new Properties();
        try {
            values.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Calibration(number(values, "above"), number(values, "below"));
    }

    private static double number(Properties values, String key) {
        return Double.parseDouble(values.getProperty(key, "missing: " + key));
    }
}
