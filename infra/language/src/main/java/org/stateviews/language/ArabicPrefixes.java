package org.stateviews.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes away what Arabic writes together with the next word: {@code و} and {@code ف} (and), {@code
 * ب ك ل} (by, as, for) and the article. An article is always recognised; a conjunction or
 * preposition without one only where the letter can hardly belong to the word. What is done to a
 * word without article is done to it after the article too, so that both forms meet.
 */
final class ArabicPrefixes {

    private static final Pattern ARTICLE = Pattern.compile("[وف]?(?:[بك]?ال|لل)(?=..)");

    /** Beginnings of words that only look like an article. */
    private static final List<String> NO_ARTICLE =
            List.of(
                    "التزام", "الكترون", "التماس", "التحاق", "التقاء", "التفاف", "الماني", "الغاء",
                    "الزام", "الحاق", "القاء", "الهام", "بالغ", "والد", "بالاو");

    /** Words in {@code ل}, which loses one of three with preposition and article: {@code للجنة}. */
    private static final List<String> LAM =
            List.of(
                    "لجن", "لجان", "لغه", "لغات", "لغوي", "لاجئ", "لوائح", "لائح", "لقاء", "لبنان",
                    "ليبي", "لاتين", "لحظ");

    /** Words in which {@code و} is the first letter. */
    private static final List<String> WAW =
            List.of(
                    "وثيق", "وثائق", "وزار", "وزير", "وزراء", "وكال", "وكيل", "وسيل", "وسائل",
                    "وسائط", "وسيط", "وساط", "وفد", "وفود", "وفاء", "وفقا", "وقاي", "وقائ", "وقائع",
                    "وقت", "وقوع", "وحد", "وحيد", "وطن", "وضع", "وضوح", "واضح", "واجب", "واقع",
                    "وارد", "واسع", "واحد", "وجود", "وجه", "وجوب", "وصول", "وصف", "وصي", "وظيف",
                    "وظائف", "وعي", "ولاي", "ولوج", "ورق", "ورش", "ورد", "ويب", "وشيك", "وديع",
                    "ودي", "وقف", "وتير", "واردات", "واشنطن");

    /** A hamza on the second letter's alef begins the word: {@code بأمن}, {@code لإنشاء}. */
    private static final Pattern BEFORE_HAMZA = Pattern.compile("[وفبكل](?=[أإآ]..)");

    /**
     * Shapes of verbal nouns: {@code باستخدام}, {@code لاحترام}, {@code لتعزيز}, {@code لمواجهة}.
     */
    private static final Pattern BEFORE_VERBAL_NOUN =
            Pattern.compile(
                    "[بل](?=(?:است.{2,4}|ا.ت.ا.|ات..?ا.|ان..ا.|ت..ي.|ت..ي|ت.ا..|م.ا..ه)"
                            + "(?:ها|هم|ه|ات|ي|يه)?$)");

    private ArabicPrefixes() {}

    /** The word without them; what remains has at least two letters. */
    static String removed(String word) {
        return withoutPreposition(withoutConjunction(withoutArticle(word)));
    }

    private static String withoutArticle(String word) {
        var article = ARTICLE.matcher(word);
        if (!article.lookingAt() || begins(word, NO_ARTICLE)) {
            return word;
        }
        if (begins(word.substring(1), NO_ARTICLE)) {
            return word.charAt(0) == 'ا' ? word : word.substring(1);
        }
        var rest = word.substring(article.end());
        boolean lam = article.group().endsWith("لل") && begins("ل" + rest, LAM);
        return lam ? "ل" + rest : rest;
    }

    private static String withoutConjunction(String word) {
        boolean conjunction = word.startsWith("و") && word.length() > 3 && !begins(word, WAW);
        return conjunction ? word.substring(1) : word;
    }

    private static String withoutPreposition(String word) {
        boolean preposition =
                BEFORE_HAMZA.matcher(word).lookingAt()
                        || BEFORE_VERBAL_NOUN.matcher(ArabicLetters.unified(word)).lookingAt();
        return preposition ? word.substring(1) : word;
    }

    private static boolean begins(String word, List<String> beginnings) {
        var unified = ArabicLetters.unified(word);
        return beginnings.stream().anyMatch(unified::startsWith);
    }
}
