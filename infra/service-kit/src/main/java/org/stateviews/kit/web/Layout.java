package org.stateviews.kit.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.stateviews.kit.security.Caller;

/**
 * What the layout needs to know about the request, asked by templates as {@code @layout}. A bean
 * rather than model attributes, so that error pages and pages rendered by an exception handler have
 * it too.
 */
public final class Layout {

    private final List<Navigation> navigation;
    private final SiteLanguages languages;
    private final boolean demo;

    Layout(List<Navigation> navigation, SiteLanguages languages, boolean demo) {
        this.navigation = List.copyOf(navigation);
        this.languages = languages;
        this.demo = demo;
    }

    /** Code of the page's language, for {@code lang}. */
    public String language() {
        return current().code();
    }

    /** {@code ltr} or {@code rtl}, for {@code dir}. */
    public String direction() {
        return direction(current());
    }

    /** Who is signed in, null for strangers. */
    public @Nullable Caller caller() {
        return Caller.of(SecurityContextHolder.getContext().getAuthentication()).orElse(null);
    }

    /** Entries of this site's navigation for whoever asks. */
    public List<NavigationLink> navigation() {
        return navigation.stream().flatMap(part -> part.links(caller()).stream()).toList();
    }

    /** Whether the entry leads to the page shown or above it. */
    public boolean isCurrent(NavigationLink link) {
        return link.isCurrent(path());
    }

    /** This page in each language of the site. */
    public List<LanguageLink> languages() {
        return languages.all().stream().map(this::link).toList();
    }

    /** Address of this page with one parameter set to another value, for pagers and switches. */
    public String with(String parameter, Object value) {
        return UriComponentsBuilder.fromPath(path())
                .query(request().getQueryString())
                .replaceQueryParam(parameter, value)
                .build()
                .toUriString();
    }

    /** Whether this is a local demonstration, which the footer then says. */
    public boolean demo() {
        return demo;
    }

    private LanguageLink link(PageLanguage language) {
        return new LanguageLink(
                language.code(),
                language.ownName(),
                direction(language),
                with(LanguageChoice.PARAMETER, language.code()),
                language == current());
    }

    private PageLanguage current() {
        return languages.of(LocaleContextHolder.getLocale());
    }

    private static String direction(PageLanguage language) {
        return language.official().rightToLeft() ? "rtl" : "ltr";
    }

    private static String path() {
        var request = request();
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Objects.toString(Optional.ofNullable(asked).orElseGet(request::getRequestURI), "/");
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest();
    }
}
