package org.stateviews.identity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stateviews.kit.web.FieldProblem;
import org.stateviews.kit.web.LinksSettings;

/** The two pages of this site: what it is, and the form. */
@Controller
class PagesController {

    private final LinksSettings links;
    private final MessageSource messages;

    PagesController(LinksSettings links, MessageSource messages) {
        this.links = links;
        this.messages = messages;
    }

    @GetMapping("/")
    String start(
            @RequestParam(name = "signed-out", required = false) @Nullable String out,
            Model model) {
        model.addAttribute("links", links);
        model.addAttribute("signedOut", out != null);
        return "start";
    }

    @GetMapping("/login")
    String login(
            @RequestParam(required = false) @Nullable String problem,
            @RequestParam(required = false) @Nullable String account,
            Locale locale,
            Model model) {
        model.addAttribute("account", account);
        model.addAttribute("errors", problem == null ? List.of() : errors(problem, locale));
        return "login";
    }

    private List<FieldProblem> errors(String problem, Locale locale) {
        var key = problem.equals("wait") ? "login.wait" : "login.wrong";
        return List.of(new FieldProblem("password", messages.getMessage(key, null, locale)));
    }
}
