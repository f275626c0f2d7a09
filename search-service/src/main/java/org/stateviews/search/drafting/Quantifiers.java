package org.stateviews.search.drafting;

/**
 * Which word says how many. One and two States are counted; from three on the strongest word is
 * taken whose borders are passed, by number and by share of the States that replied. Every number
 * has one word, so what drafting writes is what checking accepts.
 */
public final class Quantifiers {
    private final QuantifierSettings borders;

    Quantifiers(QuantifierSettings borders) {
        this.borders = borders;
    }

    /**
     * Word for a number of States.
     *
     * @param count from 1
     * @param replied States that replied, those counted among them
     */
    public Quantifier of(int count, int replied) {
        if (count < 1 || count > replied) {
            throw new IllegalArgumentException(count + " of " + replied + " States");
        }
        return switch (count) {
            case 1 -> Quantifier.ONE;
            case 2 -> Quantifier.TWO;
            default -> ofMore(count, replied);
        };
    }

    /** Whether a word says how many States there are; none fits no States at all. */
    public boolean fits(Quantifier word, int count, int replied) {
        return count > 0 && of(count, replied) == word;
    }

    private Quantifier ofMore(int count, int replied) {
        if (passes(count, replied, borders.mostCount(), borders.mostShare())) {
            return Quantifier.MOST;
        }
        if (passes(count, replied, borders.manyCount(), borders.manyShare())) {
            return Quantifier.MANY;
        }
        return passes(count, replied, borders.severalCount(), borders.severalShare())
                ? Quantifier.SEVERAL
                : Quantifier.SOME;
    }

    private static boolean passes(int count, int replied, int least, int percent) {
        return count >= least && count * 100L > (long) percent * replied;
    }
}
