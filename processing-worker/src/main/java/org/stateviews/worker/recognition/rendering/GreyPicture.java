package org.stateviews.worker.recognition.rendering;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures in shades of grey: upright, large enough to be read, on white paper. */
final class GreyPicture {

    /** Screens show a page with fewer points than this; letters of theirs are too small. */
    private static final int SMALL = 1_700;

    private static final int ENLARGED = 2_500;
    private static final double MOST_TIMES = 3;

    private GreyPicture() {}

    /**
     * A picture in grey.
     *
     * @param turn degrees clockwise, a multiple of 90
     */
    static BufferedImage of(BufferedImage picture, int turn) {
        boolean lying = turn % 180 != 0;
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        double times = longer < SMALL ? Math.min(MOST_TIMES, (double) ENLARGED / longer) : 1;
        int width = (int) (times * (lying ? picture.getHeight() : picture.getWidth()));
        int height = (int) (times * (lying ? picture.getWidth() : picture.getHeight()));
        var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = grey.createGraphics();
        draw(pen, picture, turn, times, width, height);
        pen.dispose();
        return grey;
    }

    private static void draw(
            Graphics2D pen, BufferedImage picture, int turn, double times, int width, int height) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var place = new AffineTransform();
        place.translate(width / 2.0, height / 2.0);
        place.quadrantRotate(turn / 90);
        place.scale(times, times);
        place.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        pen.drawImage(picture, place, null);
    }

    /** Writes it as a portable grey map, which no library is needed for. */
    static void write(BufferedImage grey, Path file) throws IOException {
        var points = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        var head = "P5\n%d %d\n255\n".formatted(grey.getWidth(), grey.getHeight());
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(points);
        }
    }
}
