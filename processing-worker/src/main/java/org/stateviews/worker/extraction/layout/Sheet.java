package org.stateviews.worker.extraction.layout;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;

/**
 * How a page lies before its reader: turned as the file says, measured in points from its visible
 * left and upper edge (ISO 32000-1, 7.7.3.3), as the text of PDFBox is too.
 *
 * @param rotation 0, 90, 180 or 270 degrees clockwise
 */
record Sheet(float left, float bottom, float width, float height, int rotation) {

    /** A line that leans more than this is not read with the others. */
    private static final float LEAN = 0.27f;

    static Sheet of(PDPage page) {
        var box = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        return new Sheet(
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                box.getWidth(),
                box.getHeight(),
                rotation);
    }

    /** Distance from the left of a point in the coordinates of the file. */
    float across(float x, float y) {
        return switch (rotation) {
            case 90 -> y - bottom;
            case 180 -> width - (x - left);
            case 270 -> height - (y - bottom);
            default -> x - left;
        };
    }

    /** Distance from the top of a point in the coordinates of the file. */
    float down(float x, float y) {
        return switch (rotation) {
            case 90 -> x - left;
            case 180 -> y - bottom;
            case 270 -> width - (x - left);
            default -> height - (y - bottom);
        };
    }

    /** How a line lies that runs in this direction of the file. */
    Lie lie(float x, float y) {
        float along = across(x, y) - across(0, 0);
        float aside = down(x, y) - down(0, 0);
        if (Math.min(Math.abs(along), Math.abs(aside))
                >= LEAN * Math.max(Math.abs(along), Math.abs(aside))) {
            return Lie.ASKEW;
        }
        return along > Math.abs(aside) ? Lie.LEVEL : Lie.TURNED;
    }

    /** Part of the page under what is drawn in the unit square of a place, from 0 to 1. */
    float share(Matrix place) {
        float x = place.getTranslateX() - left;
        float y = place.getTranslateY() - bottom;
        float across = overlap(x, x + place.getScaleX() + place.getShearX(), width);
        float up = overlap(y, y + place.getScaleY() + place.getShearY(), height);
        return across * up / (width * height);
    }

    private static float overlap(float from, float to, float length) {
        float low = Math.max(0, Math.min(from, to));
        float high = Math.min(length, Math.max(from, to));
        return Math.max(0, high - low);
    }
}
