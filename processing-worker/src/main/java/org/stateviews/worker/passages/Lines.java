package org.stateviews.worker.passages;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a text, at every line break that Unicode knows (UAX 14, and {@code \R} of regular
 * expressions). Every page of every document goes through here, which is why no expression is used.
 */
final class Lines {

    private Lines() {}

    /** At least one line; empty ones at the end are left out. */
    static List<String> of(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isBreak(text.charAt(at))) {
                lines.add(text.substring(start, at));
                at += isPair(text, at) ? 1 : 0;
                start = at + 1;
            }
        }
        lines.add(text.substring(start));
        while (lines.size() > 1 && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    private static boolean isBreak(char sign) {
        return (sign >= '\n' && sign <= '\r')
                || sign == '\u0085'
                || sign == '\u2028'
                || sign == '\u2029';
    }

    private static boolean isPair(String text, int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }
}
