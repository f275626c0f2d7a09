package org.stateviews.search.themes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.taxonomy.ConceptScheme;

/** Tells programs which themes there are. */
@RestController
@Tag(name = "Themes")
class ThemesController {
    private final ThemesAnswer answer;

    ThemesController(ConceptScheme scheme) {
        this.answer = ThemesAnswer.of(scheme);
    }

    @Operation(
            summary = "The concept scheme, with names in six languages",
            description =
                    """
                    Pillars, the themes below them, and positions and needs below those. A passage \
                    that has a theme is also found under everything above it.\
                    """)
    @GetMapping("/api/v1/themes")
    ThemesAnswer themes() {
        return answer;
    }
}
