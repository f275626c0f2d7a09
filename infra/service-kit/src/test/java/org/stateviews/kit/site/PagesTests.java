package org.stateviews.kit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stateviews.kit.web.Submitters;
import org.stateviews.kit.web.Times;

class PagesTests {

    private static final Pattern LINK = Pattern.compile("href=\"/\\?lang=[a-z]{2}\"");

    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = new RunningSite("http://127.0.0.1:9");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aPageIsInEnglishUnlessSomethingSaysOtherwise() {
        var page = site.get("/").body();

        assertThat(page)
                .contains("lang=\"en\"", "dir=\"ltr\"", "bootstrap.min.css", "id=\"who\">stranger");
    }

    @Test
    void theChosenLanguageIsRememberedAndTurnsThePage() {
        var asked = site.get("/?lang=ar");
        assertThat(asked.body()).contains("lang=\"ar\"", "dir=\"rtl\"", "bootstrap.rtl.min.css");
        assertThat(asked.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("SV_LANG=ar;"));

        assertThat(site.get("/", "Cookie", "SV_LANG=ar").body()).contains("dir=\"rtl\"");
        assertThat(site.get("/?lang=en", "Cookie", "SV_LANG=ar").body()).contains("dir=\"ltr\"");
        assertThat(site.get("/", "Accept-Language", "ar-EG").body()).contains("dir=\"rtl\"");
        assertThat(site.get("/?lang=tlh").body()).contains("dir=\"ltr\"");
    }

    @ParameterizedTest
    @CsvSource({
        "ar, rtl, تسجيل الدخول",
        "zh, ltr, 登录",
        "en, ltr, Sign in",
        "fr, ltr, Se connecter",
        "ru, ltr, Войти",
        "es, ltr, Iniciar sesión"
    })
    void aPageSpeaksEachOfficialLanguageAndOffersTheOthers(
            String language, String direction, String heading) {
        var page = site.get("/", "Accept-Language", language);

        assertThat(page.body())
                .containsPattern("<html[^>]* lang=\"%s\"".formatted(language))
                .containsPattern("<html[^>]* dir=\"%s\"".formatted(direction))
                .contains("<h1>" + heading + "</h1>")
                .doesNotContain("href=\"/?lang=" + language + "\"");
        assertThat(LINK.matcher(page.body()).results()).hasSize(5);
        assertThat(page.headers().firstValue("Content-Language")).hasValue(language);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    }

    @Test
    void theLanguageSwitchAndThePagerKeepTheRestOfTheAddress() {
        var page = site.get("/?q=a%26b&page=1").body();

        assertThat(page)
                .contains("href=\"/?q=a%26b&amp;page=1&amp;lang=ar\"")
                .contains("href=\"/?q=a%26b&amp;page=0\"")
                .contains("href=\"/?q=a%26b&amp;page=2\"")
                .contains("21–40 of 57");
    }

    @Test
    void aPageHoldsNoScriptAndNoInlineStyle() {
        assertThat(site.get("/").body()).doesNotContain("<script", "style=\"", "<style");
    }

    @Test
    void theStyleSheetsOfBothDirectionsAreServedAndCached() {
        for (var sheet :
                new String[] {
                    "/kit/bootstrap/bootstrap.min.css",
                    "/kit/bootstrap/bootstrap.rtl.min.css",
                    "/kit/stateviews.css",
                    "/kit/mark.svg"
                }) {
            var answer = site.get(sheet);
            assertThat(answer.statusCode()).as(sheet).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=3600");
        }
    }

    @Test
    void deadlinesNameBothZones() {
        var moment = Instant.parse("2024-05-27T22:00:00Z");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            assertThat(site.bean(Times.class).deadline(moment))
                    .isEqualTo("27 May 2024, 18:00 New York time (27 May 2024, 22:00 UTC)");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void aSubmitterHasItsNameInTheLanguageOfThePage() {
        var submitters = site.bean(Submitters.class);
        LocaleContextHolder.setLocale(Locale.of("ar"));
        try {
            assertThat(submitters.name("FRA")).isEqualTo("فرنسا");
            assertThat(submitters.name("EU")).isEqualTo("الاتحاد الأوروبي");
            assertThat(submitters.name("XYZ")).isEqualTo("XYZ");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
