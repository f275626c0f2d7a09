package org.stateviews.search.operations;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stateviews.kit.security.Caller;
import org.stateviews.search.desk.FoldedLog;

/** Reading again: a preview of which documents, the wish for them, and who wished what before. */
@Controller
@Hidden
@RequestMapping("/operations/read-again")
class RereadController {
    private final RereadQuestions questions;
    private final RereadViews views;
    private final Rereading rereading;
    private final FoldedLog log;
    private final MessageSource messages;

    RereadController(
            RereadQuestions questions,
            RereadViews views,
            Rereading rereading,
            FoldedLog operationsLog,
            MessageSource messages) {
        this.questions = questions;
        this.views = views;
        this.rereading = rereading;
        this.log = operationsLog;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView preview(RereadParameters asked, @RequestParam(defaultValue = "0") int page) {
        log.requireFolded();
        var answer = questions.answer(asked);
        return view(asked, answer, page, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView ask(
            RereadParameters asked, Caller caller, Locale locale, RedirectAttributes flash) {
        log.requireFolded();
        var answer = questions.answer(asked);
        var plan = answer.plan();
        if (plan == null) {
            return view(asked, answer, 0, HttpStatus.BAD_REQUEST);
        }
        int documents = plan.documents().size();
        if (documents == 0 || !Objects.equals(asked.expected(), documents)) {
            var changed = questions.changed(documents).problems();
            return view(asked, new RereadAnswer(plan, changed), 0, HttpStatus.CONFLICT);
        }
        rereading.ask(plan, caller.account());
        flash.addFlashAttribute(
                "done", messages.getMessage("reread.done", new Object[] {documents}, locale));
        return new ModelAndView("redirect:/operations/read-again");
    }

    private ModelAndView view(
            RereadParameters asked, RereadAnswer answer, int page, HttpStatusCode status) {
        var shown =
                status == HttpStatus.OK && !answer.problems().isEmpty()
                        ? HttpStatus.BAD_REQUEST
                        : status;
        var view = new ModelAndView("read-again", "page", views.page(asked, answer, page));
        view.setStatus(shown);
        return view;
    }
}
