package org.stateviews.worker.extraction.layout;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Whether a font is a bold one: by what it says of itself, else by its name. */
final class Weight {

    private static final float BOLD = 600;
    private static final Pattern NAMED = Pattern.compile("bold|black|heavy|demi");

    private Weight() {}

    static boolean bold(PDFont font) {
        var described = font.getFontDescriptor();
        return (described != null && (described.isForceBold() || described.getFontWeight() >= BOLD))
                || NAMED.matcher(String.valueOf(font.getName()).toLowerCase(Locale.ROOT)).find();
    }
}
