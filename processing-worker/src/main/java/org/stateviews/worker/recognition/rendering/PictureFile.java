package org.stateviews.worker.recognition.rendering;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures of a TIFF, PNG or JPEG, turned as the camera says. */
final class PictureFile implements DrawnPages {

    private final ImageInputStream input;
    private final ImageReader reader;
    private final Canvas canvas;
    private final int turn;

    private PictureFile(ImageInputStream input, ImageReader reader, Canvas canvas, int turn) {
        this.input = input;
        this.reader = reader;
        this.canvas = canvas;
        this.turn = turn;
    }

    static PictureFile open(Path file, Canvas canvas) throws IOException {
        var input = ImageIO.createImageInputStream(file.toFile());
        var readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            input.close();
            throw new IOException("no picture that can be opened");
        }
        var reader = readers.next();
        reader.setInput(input);
        return new PictureFile(input, reader, canvas, turn(file));
    }

    @Override
    public BufferedImage draw(int number) throws IOException {
        canvas.check(reader.getWidth(number - 1), reader.getHeight(number - 1));
        return GreyPicture.of(reader.read(number - 1), turn);
    }

    /** Degrees clockwise, as the camera noted them; 0 where it noted nothing. */
    private static int turn(Path file) throws IOException {
        try {
            var notes =
                    ImageMetadataReader.readMetadata(file.toFile())
                            .getFirstDirectoryOfType(ExifIFD0Directory.class);
            var orientation =
                    notes == null ? null : notes.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return switch (Objects.requireNonNullElse(orientation, 1)) {
                case 3, 4 -> 180;
                case 5, 6 -> 90;
                case 7, 8 -> 270;
                default -> 0;
            };
        } catch (ImageProcessingException e) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
