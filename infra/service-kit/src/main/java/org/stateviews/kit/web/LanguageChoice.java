package org.stateviews.kit.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * Chooses the language among those of the site: {@code ?lang=}, then the cookie that remembers it,
 * then what the browser prefers, then English. The address is read as text, because asking for a
 * parameter would read the body of an upload. The cookie holds for all sites of a host, on purpose.
 */
final class LanguageChoice implements LocaleResolver, HandlerInterceptor {

    static final String COOKIE = "SV_LANG";
    static final String PARAMETER = "lang";

    private final SiteLanguages languages;

    LanguageChoice(SiteLanguages languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(request))
                .or(() -> preferred(request))
                .orElse(PageLanguage.ENGLISH)
                .locale();
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request)
                .ifPresent(
                        language ->
                                response.addHeader(
                                        HttpHeaders.SET_COOKIE, cookie(language).toString()));
        return true;
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by the address");
    }

    private Optional<PageLanguage> asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : languages.ofCode(
                        UriComponentsBuilder.newInstance()
                                .query(query)
                                .build()
                                .getQueryParams()
                                .getFirst(PARAMETER));
    }

    private Optional<PageLanguage> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(languages::ofCode);
    }

    private Optional<PageLanguage> preferred(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> languages.ofCode(locale.getLanguage()).stream())
                .findFirst();
    }

    private static ResponseCookie cookie(PageLanguage language) {
        return ResponseCookie.from(COOKIE, language.code())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .build();
    }
}
