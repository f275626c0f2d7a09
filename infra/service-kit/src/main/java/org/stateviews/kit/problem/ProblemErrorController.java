package org.stateviews.kit.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the container dispatches what failed outside of controllers, in a filter for example. */
@Controller
class ProblemErrorController implements ErrorController {

    private final ProblemAnswers answers;

    ProblemErrorController(ProblemAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        return answers.answer(problem(request), request, response);
    }

    private Problem problem(HttpServletRequest request) {
        return ProblemPages.sent(request)
                .orElseGet(
                        () ->
                                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)
                                                instanceof Exception failure
                                        ? answers.known(failure)
                                        : answers.ofStatus(status(request)));
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        return HttpStatusCode.valueOf(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                        ? status
                        : 404);
    }
}
