package org.stateviews.benchmark.language;

import org.stateviews.contracts.language.OfficialLanguage;

/**
 * A text and what was said of it.
 *
 * @param answer {@code ar zh en fr ru es}, {@code other:<code>} or {@code und}
 */
record Told(KnownText text, String answer) {

    /** All languages that are none of the six. */
    static final String OTHER = "other";

    /** Language that the text is counted under, {@code zh} for every Chinese. */
    String known() {
        return text.official().map(OfficialLanguage::code).orElse(text.language());
    }

    /** Column that the answer is counted in. */
    String column() {
        return answer.startsWith(OTHER) ? OTHER : answer;
    }

    /** Told as what it is, or, of any other language, as none of the six. */
    boolean right() {
        return text.official()
                .map(it -> it.code().equals(answer))
                .orElse(OfficialLanguage.ofCode(answer).isEmpty());
    }

    @Override
    public String toString() {
        return "%s taken for %s in %s: %s"
                .formatted(text.language(), answer, text.file(), text.text());
    }
}
