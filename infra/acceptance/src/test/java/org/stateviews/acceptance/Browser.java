package org.stateviews.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;

/**
 * The Chromium of the system without a screen, driven as a person would; scripts are off unless a
 * check needs them.
 */
final class Browser implements AutoCloseable {

    private static final List<String> ACCESSIBLE =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final Path PICTURES = Path.of("target", "pictures");

    /** Whether pictures are wanted; they take as long as everything else that is checked. */
    private static final boolean WANTED = Boolean.getBoolean("pictures");

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium =
            playwright
                    .chromium()
                    .launch(
                            new LaunchOptions()
                                    .setExecutablePath(Path.of("/usr/bin/chromium-headless-shell"))
                                    .setArgs(
                                            List.of(
                                                    "--no-sandbox",
                                                    "--disable-gpu",
                                                    "--disable-quic",
                                                    "--no-first-run",
                                                    "--disable-background-networking",
                                                    "--disable-component-update",
                                                    "--disable-sync")));

    /**
     * A new person's browser window: no cookies yet. It asks for less motion, because what glides
     * while the machine is busy is not where it was when it is clicked.
     */
    BrowserContext person(String language, boolean scripts) {
        return chromium.newContext(
                new NewContextOptions()
                        .setLocale(language)
                        .setJavaScriptEnabled(scripts)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    static void signIn(Page page, String account) {
        page.fill("input[name=username]", account);
        page.fill("input[name=password]", Platform.running().password(account));
        page.click("main button[type=submit]");
    }

    /** A site as an account sees it that has just signed in. */
    Page signedIn(String language, boolean scripts, String site, String account) {
        var page = person(language, scripts).newPage();
        page.navigate(site);
        var start = page.locator("main a[href*=oauth2]");
        if (start.count() > 0) {
            start.first().click();
        }
        signIn(page, account);
        page.waitForURL(site + "/**");
        return page;
    }

    /** Reads in its direction, fits a phone, and is accessible; pictures show both widths. */
    static void check(Page page, String name, String direction) {
        PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("dir", direction);
        page.setViewportSize(375, 800);
        picture(page, name + "-375");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(name + " at 375 px")
                .isLessThanOrEqualTo(375);
        page.setViewportSize(1200, 900);
        picture(page, name + "-1200");
        accessible(page);
    }

    /**
     * Axe finds nothing against WCAG 2.1, A and AA. It looks in the page itself; its other way
     * takes in frames too and opens a second page for that each time, and we have no frames.
     */
    static void accessible(Page page) {
        assertThat(page.frames()).as("frames of " + page.url()).hasSize(1);
        var violations =
                new AxeBuilder(page)
                        .withTags(ACCESSIBLE)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations();
        assertThat(violations)
                .as(page.url())
                .extracting(it -> it.getId() + ": " + it.getNodes())
                .isEmpty();
    }

    /** A picture for whoever asked to look, in {@code target/pictures}. */
    static void picture(Page page, String name) {
        if (!WANTED) {
            return;
        }
        page.screenshot(
                new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
