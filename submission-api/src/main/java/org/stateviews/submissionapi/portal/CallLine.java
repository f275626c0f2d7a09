package org.stateviews.submissionapi.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stateviews.contracts.call.Call;
import org.stateviews.submissionapi.calls.PublishedCall;

/**
 * A call in the language of the page.
 *
 * @param asks what is asked for, null where nobody wrote it down
 * @param asksLanguage language of {@code asks}, English where it is not known in that of the page
 * @param deadline null when none was set
 * @param past whether the deadline has passed; views are accepted all the same
 */
record CallLine(
        String id,
        String title,
        String titleLanguage,
        String resolution,
        int paragraph,
        @Nullable String asks,
        String asksLanguage,
        @Nullable Instant deadline,
        boolean past) {

    static CallLine of(PublishedCall published) {
        Call call = published.call();
        var language = LocaleContextHolder.getLocale().getLanguage();
        var deadline = call.deadline();
        var asks = call.mandate().asks();
        return new CallLine(
                call.id().value(),
                call.title(language),
                call.titles().containsKey(language) ? language : "en",
                call.mandate().resolution(),
                call.mandate().paragraph(),
                asks.getOrDefault(language, asks.get("en")),
                asks.containsKey(language) ? language : "en",
                deadline == null ? null : deadline.instant(),
                call.isLate(Instant.now()));
    }
}
