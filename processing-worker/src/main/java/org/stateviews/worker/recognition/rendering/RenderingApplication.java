package org.stateviews.worker.recognition.rendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.stateviews.contracts.event.Reason;

/**
 * Draws pages of one file, each into a file of its own that appears when it is complete. Runs in a
 * process without network and is given nothing but the file: what it opens may take it over. Where
 * a page cannot be drawn, the code of a reason stands in place of the picture.
 */
public final class RenderingApplication {

    /** Ending of a drawn page's file, after {@code page-} and its number. */
    public static final String PICTURE = ".pgm";

    /** Ending of the file that says why a page was not drawn. */
    public static final String REASON = ".reason";

    private final Path file;
    private final Path folder;
    private final Canvas canvas;

    private RenderingApplication(Path file, Path folder, Canvas canvas) {
        this.file = file;
        this.folder = folder;
        this.canvas = canvas;
    }

    /**
     * Draws what it is asked for.
     *
     * @param words file, folder, dots per inch, most points of a picture, then numbers of pages
     */
    public static void main(String[] words) throws IOException {
        var canvas = new Canvas(Integer.parseInt(words[2]), Long.parseLong(words[3]));
        var pages = Arrays.stream(words).skip(4).map(Integer::valueOf).toList();
        new RenderingApplication(Path.of(words[0]), Path.of(words[1]), canvas).draw(pages);
    }

    private void draw(List<Integer> pages) throws IOException {
        try (var document = DrawnPages.open(file, canvas)) {
            for (int page : pages) {
                draw(document, page);
            }
        } catch (InvalidPasswordException e) {
            tell(pages, Reason.LOCKED);
        } catch (IOException e) {
            tell(pages, Reason.PARTLY_DAMAGED);
        }
    }

    private void draw(DrawnPages document, int page) throws IOException {
        try {
            var written = folder.resolve("drawing");
            GreyPicture.write(document.draw(page), written);
            Files.move(
                    written,
                    folder.resolve("page-" + page + PICTURE),
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (PictureTooLargeException e) {
            tell(List.of(page), Reason.PICTURE_TOO_LARGE);
        } catch (OutOfMemoryError e) {
            tell(List.of(page), Reason.TOO_MUCH_MEMORY);
        } catch (IOException | RuntimeException e) {
            // libraries throw whatever a broken file makes of them
            tell(List.of(page), Reason.PARTLY_DAMAGED);
        }
    }

    private void tell(List<Integer> pages, Reason reason) throws IOException {
        for (int page : pages) {
            if (Files.notExists(folder.resolve("page-" + page + PICTURE))) {
                Files.writeString(folder.resolve("page-" + page + REASON), reason.code());
            }
        }
    }
}
