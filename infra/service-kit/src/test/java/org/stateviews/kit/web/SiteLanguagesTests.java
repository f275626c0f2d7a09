package org.stateviews.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SiteLanguagesTests {

    private static final SiteLanguages DESK =
            SiteLanguages.of(
                    List.of("messages", "kit/messages"),
                    Set.of(
                                    "messages_ar.properties",
                                    "kit/messages_ar.properties",
                                    "kit/messages_fr.properties")
                            ::contains);

    @Test
    void aSiteHasTheLanguagesInWhichAllItsBundlesAreWritten() {
        assertThat(DESK.all()).containsExactly(PageLanguage.ARABIC, PageLanguage.ENGLISH);
        assertThat(MessageBundles.languages().all()).containsExactly(PageLanguage.values());
    }

    @Test
    void whoAsksForALanguageThatTheSiteHasNotReadsTheNextBestAndInTheEndEnglish() {
        assertThat(DESK.of(Locale.FRENCH)).isEqualTo(PageLanguage.ENGLISH);
        assertThat(chosen("fr")).isEqualTo(Locale.ENGLISH);
        assertThat(chosen("fr-FR, fr;q=0.9, ar;q=0.5")).isEqualTo(Locale.of("ar"));
    }

    @Test
    void aLanguageThatTheSiteHasNotIsNotRemembered() {
        var request = new MockHttpServletRequest("GET", "/");
        request.setQueryString("lang=fr");
        var response = new MockHttpServletResponse();

        new LanguageChoice(DESK).preHandle(request, response, this);

        assertThat(response.getCookies()).isEmpty();
    }

    private static Locale chosen(String accepted) {
        var request = new MockHttpServletRequest("GET", "/");
        request.addHeader("Accept-Language", accepted);
        return new LanguageChoice(DESK).resolveLocale(request);
    }
}
