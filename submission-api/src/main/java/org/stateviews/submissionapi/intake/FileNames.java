package org.stateviews.submissionapi.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * File names as missions give them: any script survives. Folders that browsers of old sent along
 * and characters that steer a terminal or hide an ending are taken out; names never become paths.
 */
final class FileNames {

    private static final int LONGEST = 255;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private FileNames() {}

    static String clean(String name) {
        var last = FOLDERS.matcher(name).replaceFirst("");
        var plain = STEERING.matcher(Normalizer.normalize(last, Normalizer.Form.NFC));
        var cleaned = plain.replaceAll("").strip();
        return cleaned.length() <= LONGEST ? cleaned : shortened(cleaned);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        int end = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end) + ending;
    }
}
