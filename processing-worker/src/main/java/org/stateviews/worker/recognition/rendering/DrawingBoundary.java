package org.stateviews.worker.recognition.rendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.stateviews.contracts.event.Reason;

/**
 * Draws pages of one file, each into a file of its own that appears when it is complete. Where a
 * page cannot be drawn, the code of a reason stands in place of the picture: what libraries throw
 * ends here.
 */
final class DrawingBoundary {

    private final DrawingRequest request;
    private final Canvas canvas;

    DrawingBoundary(DrawingRequest request, Canvas canvas) {
        this.request = request;
        this.canvas = canvas;
    }

    void draw() throws IOException {
        try (var document = DrawnPages.open(request.file(), canvas)) {
            for (int page : request.pages()) {
                draw(document, page);
            }
        } catch (InvalidPasswordException e) {
            tell(request.pages(), Reason.LOCKED);
        } catch (IOException e) {
            tell(request.pages(), Reason.PARTLY_DAMAGED);
        }
    }

    private void draw(DrawnPages document, int page) throws IOException {
        try {
            var written = request.folder().resolve("drawing");
            GreyPicture.write(document.draw(page), written);
            Files.move(
                    written,
                    request.folder().resolve("page-" + page + RenderingApplication.PICTURE),
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
        var folder = request.folder();
        for (int page : pages) {
            if (Files.notExists(folder.resolve("page-" + page + RenderingApplication.PICTURE))) {
                Files.writeString(
                        folder.resolve("page-" + page + RenderingApplication.REASON),
                        reason.code());
            }
        }
    }
}
