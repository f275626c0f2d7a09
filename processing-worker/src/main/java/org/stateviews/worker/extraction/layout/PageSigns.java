package org.stateviews.worker.extraction.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Signs of one page, noted as they are drawn: by them a page is seen that is told in the wrong
 * order, does not lie level, or shows something besides letters.
 */
public final class PageSigns {

    private static final float MOST_OF_A_PAGE = 0.6f;

    /** Letters of a stamp, a page number and a line of a fax together. */
    private static final int STAMP = 150;

    /** A letter takes about ten; a frame, a line or a logo of few strokes is nothing to read. */
    public static final int CURVES_OF_TEXT = 200;

    /** Most of the letters; a few foreign signs in a text are no reason to distrust it. */
    private static final double MOST = 0.5;

    private final Sheet sheet;
    private final Runs level = new Runs();
    private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
    private int levelSigns;
    private int otherSigns;
    private float pictured;
    private int seen;
    private int unseen;
    private int unknown;
    private int all;
    private int pictures;
    private int curves;

    public PageSigns(PDPage page) {
        this.sheet = Sheet.of(page);
    }

    /**
     * Notes a sign.
     *
     * @param place text rendering matrix of the sign
     * @param visible whether it is drawn and not only there to be selected
     * @param advance to the next sign, in its own space
     */
    public void add(Matrix place, PDFont font, int code, Vector advance, boolean visible)
            throws IOException {
        var letter = Objects.requireNonNullElse(font.toUnicode(code), "");
        all++;
        unknown += letter.isEmpty() ? 1 : 0;
        if (advance.getX() == 0 || (!letter.isEmpty() && letter.isBlank())) {
            return;
        }
        seen += visible ? 1 : 0;
        unseen += visible ? 0 : 1;
        if (lie(place) == Lie.LEVEL) {
            levelSigns++;
            level.add(sign(place, font, letter, advance));
        } else {
            otherSigns++;
        }
    }

    private Sign sign(Matrix place, PDFont font, String letter, Vector advance) throws IOException {
        float x = place.getTranslateX();
        float y = place.getTranslateY();
        float from = sheet.across(x, y);
        float to =
                sheet.across(
                        x + advance.getX() * place.getScaleX(),
                        y + advance.getX() * place.getShearY());
        return new Sign(
                Math.min(from, to),
                Math.max(from, to),
                sheet.down(x, y),
                size(place, font, advance),
                bold.computeIfAbsent(font, Weight::bold),
                letter);
    }

    /** Letters drawn by small programs have a measure of their own. */
    private static float size(Matrix place, PDFont font, Vector advance) throws IOException {
        float size = Math.abs(place.getScalingFactorY());
        if (font instanceof PDType3Font) {
            float height = font.getBoundingBox().getHeight();
            size *= Math.abs(font.getFontMatrix().getScalingFactorY()) * height;
        }
        return size > 0 ? size : 2 * Math.abs(advance.getX()) * Math.abs(place.getScalingFactorX());
    }

    /** Areas in the order in which they are read, empty where the order of the file stands. */
    List<Area> areas() {
        var runs = level.all();
        var areas = new ArrayList<>(Columns.of(runs));
        if (otherSigns > 0) {
            if (areas.isEmpty()) {
                areas.add(Area.across(-Float.MAX_VALUE, Float.MAX_VALUE));
            }
            areas.addAll(turned(runs));
        }
        return List.copyOf(areas);
    }

    /** How a letter lies that is drawn by this matrix. */
    Lie lie(Matrix place) {
        return sheet.lie(place.getScaleX(), place.getShearY());
    }

    /**
     * Beside the lines that lie level, turned ones are a stamp of the margin. Among them they are a
     * heading of a table; and where they are the most, the page itself lies sideways.
     */
    private List<Area> turned(List<Run> runs) {
        if (otherSigns > levelSigns) {
            return List.of(
                    Area.turned(-Float.MAX_VALUE, Float.MAX_VALUE, Lie.TURNED, false),
                    Area.turned(-Float.MAX_VALUE, Float.MAX_VALUE, Lie.ASKEW, false));
        }
        float left = (float) runs.stream().mapToDouble(Run::left).min().orElseThrow();
        float right = (float) runs.stream().mapToDouble(Run::right).max().orElseThrow();
        return List.of(
                Area.turned(left, right, Lie.TURNED, false),
                Area.turned(-Float.MAX_VALUE, left, Lie.TURNED, true),
                Area.turned(right, Float.MAX_VALUE, Lie.TURNED, true),
                Area.turned(-Float.MAX_VALUE, Float.MAX_VALUE, Lie.ASKEW, true));
    }

    /**
     * Notes a picture. Letters that were drawn before it and lie under it are seen no more.
     *
     * @param place of the unit square that it fills
     */
    void picture(Matrix place) {
        pictures++;
        float share = sheet.share(place);
        pictured += share;
        if (share >= MOST_OF_A_PAGE) {
            unseen += seen;
            seen = 0;
        }
    }

    /** Notes a curve, which may be part of a letter that is drawn as an outline. */
    void curve() {
        curves++;
    }

    /** Whether something is to be seen that is no letter of a font. */
    public boolean drawn() {
        return pictures > 0 || curves >= CURVES_OF_TEXT;
    }

    /** Whether it has fewer letters than a page that says something. */
    public boolean bare() {
        return all - unknown <= STAMP;
    }

    /** Whether most letters come from fonts that do not say which letters they are. */
    public boolean lettersUnknown() {
        return unknown > all * MOST;
    }

    /**
     * Whether it is a picture of a page with a stamp, a number or a line of a fax on it: letters
     * that are seen, and too few to be what the page says.
     */
    public boolean stampedPicture() {
        return pictured >= MOST_OF_A_PAGE && unseen == 0 && seen > 0 && seen <= STAMP;
    }

    /** Lines that look like headings. */
    public Emphasis emphasis() {
        return new Emphasis(level.all());
    }
}
