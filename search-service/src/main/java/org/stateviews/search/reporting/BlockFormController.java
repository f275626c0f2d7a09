package org.stateviews.search.reporting;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stateviews.contracts.event.BlockForm;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.kit.security.Caller;
import org.stateviews.search.reporting.BlockController.NewBlock;
import org.stateviews.search.reports.BlockText;

/** Takes edits of blocks from people. */
@Controller
@Hidden
@RequestMapping("/reports/{report}/blocks")
class BlockFormController {
    private final ReportDesk desk;
    private final BlockEdits edits;
    private final FormAnswers answers;

    BlockFormController(ReportDesk desk, BlockEdits edits, FormAnswers answers) {
        this.desk = desk;
        this.edits = edits;
        this.answers = answers;
    }

    @PostMapping
    String insert(
            @PathVariable ReportId report,
            @ModelAttribute TypedWords words,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "THEMATIC") ReportSection section,
            @RequestParam(defaultValue = "0") int level,
            @RequestParam(required = false) @Nullable String key,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        var form = level == 0 ? BlockForm.PARAGRAPH : BlockForm.HEADING;
        var behind = after == null || after.isBlank() ? null : after;
        var block = new NewBlock(behind, section, form, level, words.sentences());
        return answers.lead(
                page(report),
                words.rows(),
                flash,
                locale,
                () -> edits.insert(report, block, by(key, caller)));
    }

    @PostMapping("/{block}")
    String write(
            @PathVariable ReportId report,
            @PathVariable String block,
            @ModelAttribute TypedWords words,
            @RequestParam(required = false) @Nullable String key,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        return answers.lead(
                page(report, block),
                words.rows(),
                flash,
                locale,
                () -> edits.write(report, block, words.words(), by(key, caller)));
    }

    /** One of the texts that stand beside each other is kept, and the others are settled. */
    @PostMapping("/{block}/settlement")
    String settle(
            @PathVariable ReportId report,
            @PathVariable String block,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String keep,
            @RequestParam(required = false) @Nullable String key,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        var now = desk.get(report).block(block).orElseThrow(ReportDesk::unknown);
        List<ReportSentence> kept =
                now.alternatives().stream()
                        .filter(it -> it.edit().equals(keep))
                        .findFirst()
                        .map(BlockText::sentences)
                        .orElse(now.sentences());
        var settled = now.alternatives().stream().map(BlockText::edit).toList();
        return answers.lead(
                page(report, block),
                new ArrayList<>(),
                flash,
                locale,
                () ->
                        edits.write(
                                report,
                                block,
                                TypedWords.of(version, kept, settled),
                                by(key, caller)));
    }

    /** A sentence is put right in the way that a finding says. */
    @PostMapping("/{block}/fix")
    String fix(
            @PathVariable ReportId report,
            @PathVariable String block,
            @RequestParam int version,
            @RequestParam int sentence,
            @RequestParam String text,
            @RequestParam(required = false) @Nullable String key,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        var now = desk.get(report).block(block).orElseThrow(ReportDesk::unknown);
        if (sentence < 0 || sentence >= now.sentences().size()) {
            throw BlockEdits.invalid("sentence");
        }
        var words = new ArrayList<>(now.sentences());
        var before = words.get(sentence);
        words.set(
                sentence,
                new ReportSentence(
                        text,
                        before.evidence(),
                        before.editorsOwn(),
                        before.quotation(),
                        before.call()));
        return answers.lead(
                page(report) + "#" + block,
                new ArrayList<>(),
                flash,
                locale,
                () ->
                        edits.write(
                                report,
                                block,
                                TypedWords.of(version, words, List.of()),
                                by(key, caller)));
    }

    @PostMapping("/{block}/place")
    String move(
            @PathVariable ReportId report,
            @PathVariable String block,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String key,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        var behind = after == null || after.isBlank() ? null : after;
        return answers.lead(
                page(report) + "#" + block,
                new ArrayList<>(),
                flash,
                locale,
                () -> edits.move(report, block, behind, by(key, caller)));
    }

    @PostMapping("/{block}/removal")
    String remove(
            @PathVariable ReportId report,
            @PathVariable String block,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String key,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        return answers.lead(
                page(report),
                new ArrayList<>(),
                flash,
                locale,
                () -> edits.remove(report, block, version, by(key, caller)));
    }

    @PostMapping("/{block}/remarks")
    String remark(
            @PathVariable ReportId report,
            @PathVariable String block,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String key,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        return answers.lead(
                page(report, block),
                new ArrayList<>(),
                flash,
                locale,
                () -> edits.remark(report, block, text, by(key, caller)));
    }

    private static By by(@Nullable String key, Caller caller) {
        return new By(EditKey.of(key), caller.account());
    }

    private static String page(ReportId report) {
        return "/reports/" + report;
    }

    private static String page(ReportId report, String block) {
        return page(report) + "/blocks/" + block;
    }
}
