package org.stateviews.search.reviewing;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.kit.web.Paging;
import org.stateviews.search.desk.PassageView;
import org.stateviews.search.themes.ThemeChoice;
import org.stateviews.search.themes.Themes;

/** Shows people which passages to look at first. */
@Controller
@Hidden
class ReviewQueuePageController {
    private final ReviewQueue queue;
    private final Themes themes;

    ReviewQueuePageController(ReviewQueue queue, Themes themes) {
        this.queue = queue;
        this.themes = themes;
    }

    @GetMapping("/reviews")
    ModelAndView queue(
            QueueFilter filter,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable Integer size,
            HttpServletRequest request) {
        var answer = queue.page(filter, page, size);
        var views = answer.part().items().stream().map(PassageView::plain).toList();
        return new ModelAndView(
                "reviews",
                "page",
                new Page(
                        filter,
                        views,
                        answer.part().paging(),
                        answer.states().stream().map(SubmitterCode::new).toList(),
                        answer.languages(),
                        themes.choices(),
                        Back.here(request)));
    }

    /**
     * The page.
     *
     * @param here its own address, to which a review leads back
     */
    record Page(
            QueueFilter asked,
            List<PassageView> passages,
            Paging paging,
            List<SubmitterCode> states,
            List<String> languages,
            List<ThemeChoice> themes,
            String here) {}
}
