package org.stateviews.worker.extraction;

import java.io.ObjectInputFilter;

/**
 * What the fork may answer with. Its answers are serialized Java objects, and a fork taken over by
 * a hostile file must not be able to send us other classes than Tika's own answers.
 */
final class AnswerFilter {

    private static final String ALLOWED =
            "org.apache.tika.metadata.**;org.apache.tika.pipes.**;org.apache.tika.parser.**;"
                    + "org.apache.tika.sax.**;java.util.*;java.lang.*;!*";

    private AnswerFilter() {}

    /** For the whole process, once; nothing else here reads serialized objects. */
    static void install() {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(
                    ObjectInputFilter.Config.createFilter(ALLOWED));
        }
    }
}
