package org.stateviews.search.operations;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stateviews.kit.security.Caller;
import org.stateviews.kit.web.FieldProblem;
import org.stateviews.search.desk.FoldedLog;

/** Overview of operations, and the wish for a new generation of the index. */
@Controller
@Hidden
@RequestMapping("/operations")
class OperationsPageController {
    private final OperationsViews views;
    private final Rebuilding rebuilding;
    private final FoldedLog log;
    private final MessageSource messages;

    OperationsPageController(
            OperationsViews views,
            Rebuilding rebuilding,
            FoldedLog operationsLog,
            MessageSource messages) {
        this.views = views;
        this.rebuilding = rebuilding;
        this.log = operationsLog;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "0") int page) {
        log.requireFolded();
        return new ModelAndView("operations", "page", views.overview(page, List.of()));
    }

    @PostMapping
    ModelAndView rebuild(
            @RequestParam(defaultValue = "false") boolean confirmed,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        log.requireFolded();
        if (!confirmed) {
            var text = messages.getMessage("rebuild.confirm.missing", null, locale);
            var problem = new FieldProblem("confirmed", text);
            var view = new ModelAndView("operations", "page", views.overview(0, List.of(problem)));
            view.setStatus(HttpStatus.BAD_REQUEST);
            return view;
        }
        int number = rebuilding.ask(caller.account());
        flash.addFlashAttribute(
                "done", messages.getMessage("rebuild.done", new Object[] {number}, locale));
        return new ModelAndView("redirect:/operations");
    }
}
