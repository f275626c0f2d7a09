package org.stateviews.kit.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.States;
import org.stateviews.kit.security.Caller;
import org.stateviews.kit.security.Role;

/**
 * Names of submitters and accounts in the language of the page, asked by templates as
 * {@code @submitters}.
 */
public final class Submitters {

    private final MessageSource messages;

    Submitters(MessageSource messages) {
        this.messages = messages;
    }

    /** Short name of the State, or the name in messages ({@code submitter.EU}), or the code. */
    public String name(SubmitterCode code) {
        var locale = locale();
        return States.find(code)
                .map(state -> state.name(PageLanguage.of(locale).official()))
                .orElseGet(
                        () ->
                                String.valueOf(
                                        messages.getMessage(
                                                "submitter." + code, null, code.value(), locale)));
    }

    /** As {@link #name(SubmitterCode)}, for templates that hold the bare code. */
    public String name(String code) {
        return name(new SubmitterCode(code));
    }

    /** What the header calls an account: a mission by its State, the desk by its role. */
    public String title(Caller caller) {
        return caller.state().map(this::name).orElseGet(() -> role(caller));
    }

    private String role(Caller caller) {
        return caller.roles().stream()
                .sorted()
                .findFirst()
                .map(Role::name)
                .map(role -> messages.getMessage("role." + role, null, locale()))
                .orElse(caller.account());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
