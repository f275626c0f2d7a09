package org.stateviews.worker.passages;

import java.util.regex.Pattern;

/**
 * The number of a page, in the shapes the six languages use: {@code 7}, {@code – 7 –}, {@code
 * 7/12}, {@code Page 7 of 12}, {@code 第 7 页}, {@code iv}.
 */
final class PageNumber {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?iu)[-–—\\s]*(?:(?:page|p\\.|página|pág\\.|страница|стр\\.|с\\.|صفحة|الصفحة|第)\\s*)?"
                            + "(?:\\p{Nd}{1,3}(?:\\s*(?:/|of|de|sur|из|من)\\s*\\p{Nd}{1,4})?|(?-i:[ivxlc]{1,6})"
                            + "|[一二三四五六七八九十百]{1,5}(?=\\s*[页頁]))"
                            + "\\s*[页頁]?[-–—\\s]*");

    private PageNumber() {}

    static boolean is(String text) {
        return SHAPE.matcher(text).matches();
    }
}
