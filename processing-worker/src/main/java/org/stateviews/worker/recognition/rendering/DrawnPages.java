package org.stateviews.worker.recognition.rendering;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document whose pages can be drawn, one at a time. */
interface DrawnPages extends Closeable {

    /** First bytes in which readers of PDF look for its sign. */
    int HEAD = 1024;

    /** Opens a file by what it is, whatever it is called. */
    static DrawnPages open(Path file, Canvas canvas) throws IOException {
        return isPdf(file) ? PdfDrawings.open(file, canvas) : PictureFile.open(file, canvas);
    }

    private static boolean isPdf(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            var head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.contains("%PDF-");
        }
    }

    /**
     * A page in shades of grey.
     *
     * @param number from 1
     * @throws IOException when it cannot be drawn
     * @throws PictureTooLargeException when it has more points than are allowed
     */
    BufferedImage draw(int number) throws IOException;
}
