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
 * Signs of one page, noted while it is gone through for its pictures, so that only a page that is
 * told in the wrong order, or not level, has to be read once more.
 */
public final class PageSigns {

    private static final float MOST_OF_A_PAGE = 0.6f;

    /** Letters of a stamp, a page number and a line of a fax together. */
    private static final int STAMP = 150;

    private final PDPage page;
    private final Sheet sheet;
    private final Runs level = new Runs();
    private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
    private int levelSigns;
    private int otherSigns;
    private float pictured;
    private int seen;
    private int unseen;

    public PageSigns(PDPage page) {
        this.page = page;
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
        if (advance.getX() == 0 || (!letter.isEmpty() && letter.isBlank())) {
            return;
        }
        seen += visible ? 1 : 0;
        unseen += visible ? 0 : 1;
        if (sheet.lie(place.getScaleX(), place.getShearY()) == Lie.LEVEL) {
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

    /** Paragraphs of the page read once more, empty where the order of the file stands. */
    public List<Paragraph> reread() throws IOException {
        var runs = level.all();
        var areas = new ArrayList<>(Columns.of(runs));
        if (otherSigns > 0) {
            if (areas.isEmpty()) {
                areas.add(Area.across(-Float.MAX_VALUE, Float.MAX_VALUE));
            }
            areas.addAll(turned(runs));
        }
        return areas.isEmpty() ? List.of() : Rereading.of(page, areas);
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
    public void picture(Matrix place) {
        float share = sheet.share(place);
        pictured += share;
        if (share >= MOST_OF_A_PAGE) {
            unseen += seen;
            seen = 0;
        }
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
