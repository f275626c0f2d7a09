package org.stateviews.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As a delegate and an analyst go through the pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysIT {

    private final Platform platform = Platform.running();
    private Browser browser;

    @BeforeAll
    void open() {
        browser = new Browser();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aDelegateSendsViewsAndSeesThemBecomeSearchableWithoutScripts() throws Exception {
        var page = browser.person("en-GB", false).newPage();
        page.navigate(platform.submissionApi());
        page.click("main a[href*=oauth2]");
        Browser.signIn(page, "mission.fra");
        page.click("main a[href*=submit]");
        var file = PassingFile.named("Vues de la France.txt");
        Files.writeString(file, "La France propose une consultation annuelle des praticiens.\n");
        page.setInputFiles("#file", file);
        page.fill("#title", "Vues complémentaires");
        page.check("#publication-public");
        page.click("main button[type=submit]");

        assertThat(page.locator("h1")).containsText("78-237-8-FRA-");
        assertThat(page.locator("#status"))
                .containsText("Searchable", new ContainsTextOptions().setTimeout(30_000));
        assertThat(page.locator(".sv-digest"))
                .hasText(java.util.regex.Pattern.compile("[0-9a-f]{64}"));
        var receipt = page.waitForDownload(() -> page.click("#receipt"));
        assertThat(Files.readString(receipt.path())).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        Browser.picture(page, "submission");
    }

    @Test
    void aWrongFileBringsTheFormBackWithTheReason() throws Exception {
        var page = browser.signedIn("en-GB", true, platform.submissionApi(), "mission.deu");
        page.navigate(platform.submissionApi() + "/calls/78-237-8/submit");
        var file = PassingFile.named("views.pdf");
        page.setInputFiles("#file", Files.writeString(file, "This is no PDF."));
        page.click("main button[type=submit]");

        assertThat(page.locator(".sv-errors")).containsText("views.pdf");
        assertThat(page.locator(".sv-field-error")).isVisible();
        Browser.picture(page, "wrong-file");
        Browser.accessible(page);
    }

    @Test
    void aFileOf201MegabytesIsExplainedInTheBrowser() throws Exception {
        var page = browser.signedIn("en-GB", true, platform.submissionApi(), "mission.deu");
        page.navigate(platform.submissionApi() + "/calls/78-237-8/submit");
        page.setInputFiles("#file", BadInputIT.sparse(201L << 20));
        page.click("main button[type=submit]");

        assertThat(page.locator("main")).containsText("200 MB");
        Browser.picture(page, "too-large");
    }

    @Test
    void anAnalystFindsReadsAndOpensTheSealedOriginal() {
        var page = browser.signedIn("en-GB", true, platform.searchService(), "analyst");
        page.fill("input[name=q]", "\"solidarity window\"");
        page.press("input[name=q]", "Enter");
        assertThat(page.locator("main")).containsText("Kenya");
        assertThat(page.locator("main em, main mark").first()).isVisible();
        Browser.picture(page, "search");
        Browser.accessible(page);

        page.locator("main a[href*='/submissions/78-237-8-KEN']").first().click();
        assertThat(page.locator("h1")).isVisible();
        Browser.picture(page, "reading");
        Browser.accessible(page);
        var original = page.locator("main a[href*='/documents/1/content']").first();
        assertThat(original).isVisible();
        var answer = page.request().get(platform.searchService() + original.getAttribute("href"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(new String(answer.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void bothSitesAreSignedInToInOneBrowser() {
        var page = browser.signedIn("en-GB", true, platform.submissionApi(), "admin");
        page.navigate(platform.searchService());
        assertThat(page.locator("input[name=q]")).isVisible();
        page.navigate(platform.submissionApi());
        assertThat(page.locator("header")).containsText("admin");
        page.navigate(platform.searchService());
        assertThat(page.locator("input[name=q]")).isVisible();

        page.click("header form button[type=submit]");
        page.navigate(platform.searchService());
        assertThat(page.locator("input[name=password]")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"en-GB, ltr", "ar-EG, rtl"})
    void pagesAreAccessibleInBothDirectionsAndOnAPhone(String language, String direction) {
        var desk = browser.signedIn(language, true, platform.searchService(), "editor");
        var mission = browser.signedIn(language, true, platform.submissionApi(), "mission.egy");
        var call = browser.person(language, true).newPage();
        call.navigate(platform.submissionApi());
        Browser.check(call, "welcome-" + direction, direction);
        desk.navigate(
                platform.searchService() + "/?q=" + (direction.equals("rtl") ? "الدول" : "norms"));
        Browser.check(desk, "search-" + direction, direction);
        Browser.check(mission, "home-" + direction, direction);
        mission.navigate(platform.submissionApi() + "/calls/78-237-8/submit");
        Browser.check(mission, "hand-in-" + direction, direction);
        mission.navigate(platform.submissionApi() + "/submissions/78-237-8-EGY-1");
        Browser.check(mission, "submission-" + direction, direction);
    }
}
