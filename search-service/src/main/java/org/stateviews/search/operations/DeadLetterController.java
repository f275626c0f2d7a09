package org.stateviews.search.operations;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.security.Caller;
import org.stateviews.search.desk.FoldedLog;
import org.stateviews.search.desk.Part;

/** Dead letters: the list, what one holds, and the wish to give it to the workers again. */
@Controller
@Hidden
@RequestMapping("/operations/dead-letters")
class DeadLetterController {
    private static final String LETTER = "/{partition}/{offset}";
    private static final String TEXT_LANE = "extraction.text.dlt";

    private final DeadLetters letters;
    private final Replaying replaying;
    private final OperationsSettings settings;
    private final FoldedLog log;
    private final MessageSource messages;

    DeadLetterController(
            DeadLetters letters,
            Replaying replaying,
            OperationsSettings settings,
            FoldedLog operationsLog,
            MessageSource messages) {
        this.letters = letters;
        this.replaying = replaying;
        this.settings = settings;
        this.log = operationsLog;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "0") int page) {
        log.requireFolded();
        var lines = letters.all().stream().map(this::line).toList();
        return new ModelAndView("dead-letters", "part", Part.of(lines, page, settings.pageSize()));
    }

    @GetMapping(LETTER)
    ModelAndView show(
            @PathVariable int partition,
            @PathVariable long offset,
            @RequestParam(defaultValue = TEXT_LANE) String topic) {
        log.requireFolded();
        var text = find(new LetterPlace(topic, partition, offset));
        return new ModelAndView("dead-letter", Map.of("text", text, "line", line(text.letter())));
    }

    @PostMapping(LETTER)
    String replay(
            @PathVariable int partition,
            @PathVariable long offset,
            @RequestParam(defaultValue = TEXT_LANE) String topic,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        log.requireFolded();
        var letter = find(new LetterPlace(topic, partition, offset)).letter();
        replaying.ask(letter.place(), caller.account());
        flash.addFlashAttribute("done", messages.getMessage("letter.done", null, locale));
        return "redirect:" + letter.address();
    }

    private DeadLetterText find(LetterPlace place) {
        return letters.find(place)
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found").exception());
    }

    private DeadLetterLine line(DeadLetter letter) {
        return new DeadLetterLine(letter, replaying.asked(letter.place()).orElse(null));
    }
}
