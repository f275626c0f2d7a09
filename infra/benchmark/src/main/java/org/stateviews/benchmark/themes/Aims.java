package org.stateviews.benchmark.themes;

import java.util.List;

/**
 * What must be reached, each as a share from 0 to 1 but the last.
 *
 * @param macro mean F1 of the topics that have enough positives
 * @param pairs pairs of languages in which the same sentence gets the same themes
 * @param none passages about nothing here that get no theme
 * @param error expected calibration error at most
 * @param positives passages that a topic needs to count
 * @param precision among the first ten passages of a concept in the samples, mean of the concepts
 * @param speed passages a second on one thread at the shipped scheme
 */
record Aims(
        double macro,
        double pairs,
        double none,
        double error,
        int positives,
        double precision,
        double speed) {

    static final Aims OURS = new Aims(0.80, 0.90, 0.90, 0.10, 8, 0.90, 1_000);

    static final List<String> OPTIONS =
            List.of(
                    "--macro",
                    "--pairs",
                    "--none",
                    "--error",
                    "--positives",
                    "--precision",
                    "--speed");

    /** The same but for one, which an option names. */
    Aims with(String option, double value) {
        return new Aims(
                option.equals("--macro") ? value : macro,
                option.equals("--pairs") ? value : pairs,
                option.equals("--none") ? value : none,
                option.equals("--error") ? value : error,
                option.equals("--positives") ? (int) value : positives,
                option.equals("--precision") ? value : precision,
                option.equals("--speed") ? value : speed);
    }
}
