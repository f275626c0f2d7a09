package org.stateviews.search.audit;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stateviews.kit.web.FieldProblem;
import org.stateviews.search.desk.Part;

/** Shows the trail to people. A filter that cannot be read is shown again with what is wrong. */
@Controller
@Hidden
class AuditPageController {
    private final AuditList list;
    private final MessageSource messages;

    AuditPageController(AuditList list, MessageSource messages) {
        this.list = list;
        this.messages = messages;
    }

    @GetMapping("/audit")
    ModelAndView audit(
            AuditParameters asked,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable Integer size,
            Locale locale) {
        var invalid = new LinkedHashSet<String>();
        var filter = asked.filter(invalid);
        var part = list.part(filter, page, size);
        var problems =
                invalid.stream()
                        .map(
                                field ->
                                        new FieldProblem(
                                                field,
                                                messages.getMessage(
                                                        "audit.invalid." + field, null, locale)))
                        .toList();
        var shown = invalid.isEmpty() ? part : null;
        var view = new ModelAndView("audit", "page", new Page(asked, shown, problems));
        view.setStatus(invalid.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view;
    }

    /**
     * The page.
     *
     * @param part what is shown; null while the filters cannot be read
     */
    record Page(
            AuditParameters asked, @Nullable Part<AuditEntry> part, List<FieldProblem> problems) {
        /** What can be filtered by. */
        public AuditKind[] kinds() {
            return AuditKind.values();
        }
    }
}
