package org.stateviews.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** An editor has a report drafted, two write the same paragraph, and it is printed. */
class ReportsIT {

    private static final Duration DRAFT = Duration.ofSeconds(10);

    private final Platform platform = Platform.running();

    @Test
    void aReportIsDraftedWrittenByTwoAtOnceAndPrinted() throws IOException {
        try (var browser = new Browser()) {
            var one = browser.signedIn("en-GB", true, platform.searchService(), "editor");
            var report = begin(one);
            Browser.check(one, "report-ltr", "ltr");
            var paragraph = platform.searchService() + paragraph(one);
            var two = browser.signedIn("ar-EG", true, platform.searchService(), "editor");
            one.navigate(paragraph);
            two.navigate(paragraph);

            write(one, "The first hand wrote this, in fiction.");
            write(two, "The second hand wrote that, in fiction.");

            assertThat(two.locator("main")).containsText("The first hand wrote this");
            assertThat(two.locator("main")).containsText("The second hand wrote that");
            Browser.check(two, "report-conflict-rtl", "rtl");
            one.navigate(report);
            assertThat(one.locator(".report-block:has-text('The first hand')")).isVisible();
            two.navigate(report);
            Browser.check(two, "report-rtl", "rtl");
            assertThat(text(one, report + ".docx"))
                    .contains("The first hand wrote this")
                    .doesNotContain("The second hand wrote that");
        }
    }

    private String begin(Page page) {
        page.navigate(platform.searchService() + "/reports");
        Browser.check(page, "reports-ltr", "ltr");
        page.selectOption("#call", "78-237-8");
        var began = System.nanoTime();
        page.click("section[aria-labelledby=new] button[type=submit]");
        assertThat(page.locator(".report-block").first()).isVisible();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(DRAFT);
        return page.url();
    }

    /** Address of the first paragraph on a theme. */
    private static String paragraph(Page report) {
        return report.locator("[data-section=THEMATIC]:not(.report-heading) .report-tools a")
                .first()
                .getAttribute("href");
    }

    private static void write(Page page, String words) {
        page.fill("#text-0", words);
        page.click("section[aria-labelledby=write] button[type=submit]");
        page.waitForLoadState();
    }

    /** What a Word file holds. */
    private static String text(Page page, String address) throws IOException {
        var answer = page.request().get(address);
        assertThat(answer.status()).isEqualTo(200);
        try (var file = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var part = file.getNextEntry(); part != null; part = file.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(file.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no document.xml in " + address);
    }
}
