package org.stateviews.benchmark.files;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** What can be told of a text by looking at it: script, language, characters, pages. */
final class Texts {

    private static final int BLOWN_UP = 1_000_000;
    private static final Pattern PRESENTATION_FORM =
            Pattern.compile("[\\uFB50-\\uFDFF\\uFE70-\\uFEFE]");
    private static final Pattern UNDECODED = Pattern.compile("\\uFFFD|\\u0000");
    private static final Pattern SYSTEM_FILE = Pattern.compile("root:[^:]*:0:0");

    private Texts() {}

    static Judgement as(String expected, Ending ending) {
        var judged = Judgement.that(decoded(ending), "undecoded characters");
        if (expected.contains("Arabic script")) {
            judged = judged.and(arabic(ending));
        }
        if (expected.contains("not be detected as Arabic")) {
            judged = judged.and(Judgement.that(!speaks(ending, "ar"), "taken for Arabic"));
        }
        if (expected.contains("language detection")) {
            judged = judged.and(Judgement.that(told(ending), "a passage without language"));
        }
        if (expected.contains("page numbers")) {
            judged = judged.and(Judgement.that(unpaged(ending), "an invented page number"));
        }
        if (expected.contains("duplicated glyphs")) {
            judged = judged.and(Judgement.that(!stutters(ending.text()), "doubled letters"));
        }
        return judged;
    }

    /** An entity of the file neither grew nor read a file of the machine. */
    static Judgement notExpanded(Ending ending) {
        var text = ending.text();
        boolean expanded = text.length() > BLOWN_UP || SYSTEM_FILE.matcher(text).find();
        return Judgement.that(!expanded, "an entity was expanded");
    }

    /** What is attached is named as a part of its own, and no passage of a page is made of it. */
    static Judgement attachmentsApart(Ending ending) {
        boolean named =
                ending.submission()
                        .path("documents")
                        .valueStream()
                        .flatMap(it -> it.path("pages").valueStream())
                        .anyMatch(it -> !it.path("name").asString("").isEmpty());
        return Judgement.that(named, "nothing attached is named");
    }

    private static boolean decoded(Ending ending) {
        return UNDECODED.matcher(ending.text()).results().count() * 100 <= ending.text().length();
    }

    private static Judgement arabic(Ending ending) {
        var text = ending.text();
        long letters = text.codePoints().filter(Character::isLetter).count();
        long arabic =
                text.codePoints()
                        .filter(Character::isLetter)
                        .filter(it -> UnicodeScript.of(it) == UnicodeScript.ARABIC)
                        .count();
        return Judgement.that(arabic * 3 > letters, "little Arabic script")
                .and(
                        Judgement.that(
                                !PRESENTATION_FORM.matcher(text).find(),
                                "presentation forms instead of base letters"));
    }

    private static boolean speaks(Ending ending, String language) {
        return ending.passages().stream()
                .anyMatch(it -> it.path("language").asString("").equals(language));
    }

    private static boolean told(Ending ending) {
        return ending.passages().stream()
                .noneMatch(it -> it.path("language").asString("").isEmpty());
    }

    private static boolean unpaged(Ending ending) {
        return ending.passages().stream().noneMatch(it -> it.path("page").isNumber());
    }

    /** Whether every letter of most words stands twice, as false bold does. */
    private static boolean stutters(String text) {
        var words = Pattern.compile("\\p{L}{4,}").matcher(text).results().toList();
        long doubled = words.stream().filter(it -> it.group().matches("(?:(\\p{L})\\1)+")).count();
        return doubled * 10 > words.size();
    }
}
