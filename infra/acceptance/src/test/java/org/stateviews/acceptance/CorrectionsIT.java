package org.stateviews.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scan is handed in, and an editor puts right what was misread and says what it is about. */
class CorrectionsIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Platform platform = Platform.running();
    private final Desk desk = new Desk();

    @ParameterizedTest
    @CsvSource({"en-GB, ltr, NRU", "ar-EG, rtl, TUV"})
    void rightWordsAreFoundAndMisreadOnesAreNot(String language, String direction, String state)
            throws Exception {
        var scan =
                ScannedPage.of(
                        "1. The harbours of our region keep lanterns for ships",
                        "that have lost their way in a storm of false messages.");
        var reference = desk.submit(state, scan);
        desk.awaitSearchable(reference);
        assertThat(desk.references("lanterns")).contains(reference);
        try (var browser = new Browser()) {
            var editor = browser.signedIn(language, true, platform.searchService(), "editor");
            var analyst = browser.signedIn(language, true, platform.searchService(), "analyst");
            var address = platform.searchService() + "/submissions/" + reference;

            open(analyst, address);
            open(editor, address);
            Browser.check(editor, "correction-" + direction, direction);
            save(editor, "1. The harbours of our region keep beacons for ships.");

            assertThat(editor.locator(".sv-notice.sv-good")).isVisible();
            assertThat(editor.locator(".desk-text").first()).containsText("keep beacons");
            assertThat(editor.locator(".desk-recognised").first()).containsText("lanterns");
            Browser.check(editor, "corrected-" + direction, direction);

            save(analyst, "1. The harbours of our region keep torches for ships.");
            assertThat(analyst.locator(".sv-errors")).isVisible();
            assertThat(analyst.locator(".desk-text").first()).containsText("keep beacons");
            assertThat(analyst.locator("details[open] textarea"))
                    .hasValue("1. The harbours of our region keep torches for ships.");
            Browser.check(analyst, "correction-overtaken-" + direction, direction);

            review(editor, address, direction);
        }
        await().atMost(SOON)
                .untilAsserted(
                        () -> {
                            assertThat(desk.references("beacons")).contains(reference);
                            assertThat(desk.references("lanterns")).doesNotContain(reference);
                        });
        assertThat(desk.references("torches")).doesNotContain(reference);
        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                assertThat(desk.references("points of contact directory"))
                                        .contains(reference));
    }

    private void review(Page page, String address, String direction) {
        page.navigate(address);
        page.locator(".desk-ways a[href*='verdict=ADDED']").first().click();
        page.locator("#theme").selectOption("points_of_contact");
        Browser.check(page, "theme-review-" + direction, direction);

        page.locator("#reason").fill("They tell whom to ask, in fiction.");
        page.keyboard().press("Enter");
        page.waitForLoadState();

        assertThat(page.locator(".sv-notice.sv-good")).isVisible();
        assertThat(page.locator(".desk-tag").first()).isVisible();
        Browser.check(page, "theme-reviewed-" + direction, direction);
        page.navigate(platform.searchService() + "/reviews");
        Browser.check(page, "reviews-" + direction, direction);
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        page.locator(".desk-correction summary").last().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("details[open] textarea")).isVisible();
    }

    private static void save(Page page, String text) {
        page.locator("details[open] textarea").fill(text);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }
}
