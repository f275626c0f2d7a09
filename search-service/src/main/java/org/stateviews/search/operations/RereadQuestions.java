package org.stateviews.search.operations;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.web.FieldProblem;
import org.stateviews.kit.web.Times;

/** Answers the forms of reading again: which documents, or what stands in the way. */
final class RereadQuestions {
    private final Rereading rereading;
    private final MessageSource messages;
    private final Times times;

    RereadQuestions(Rereading rereading, MessageSource messages, Times times) {
        this.rereading = rereading;
        this.messages = messages;
        this.times = times;
    }

    RereadAnswer answer(RereadParameters asked) {
        if (asked.isOne()) {
            return one(asked);
        }
        return asked.isMany()
                ? RereadAnswer.of(rereading.plan(asked.selection()))
                : RereadAnswer.NOTHING_ASKED;
    }

    /** A plan that is not the one that was previewed any more. */
    RereadAnswer changed(int documents) {
        return refused("count", documents == 0 ? "reread.error.none" : "reread.error.changed");
    }

    private RereadAnswer one(RereadParameters asked) {
        var reference = reference(asked.reference());
        if (reference.isEmpty()) {
            return refused("reference", "reread.error.reference");
        }
        var revision = number(asked.revision());
        if (asked.revision() != null && revision.isEmpty()) {
            return refused("revision", "reread.error.number");
        }
        var ordinal = asked.ordinal() == null ? OptionalInt.of(1) : number(asked.ordinal());
        if (ordinal.isEmpty()) {
            return refused("ordinal", "reread.error.number");
        }
        var which = revision.isPresent() ? Integer.valueOf(revision.getAsInt()) : null;
        return rereading
                .find(reference.get(), which, ordinal.getAsInt())
                .map(this::one)
                .orElseGet(() -> refused("reference", "reread.error.unknown"));
    }

    private RereadAnswer one(KnownDocument document) {
        var waiting = document.waiting();
        if (waiting.isPresent()) {
            var request = waiting.get();
            return refused(
                    "reference",
                    "reread.error.waiting",
                    times.utc(request.at()),
                    request.account());
        }
        return document.ending().isEmpty()
                ? refused("reference", "reread.error.unread")
                : RereadAnswer.of(rereading.plan(document));
    }

    private RereadAnswer refused(String field, String key, Object... arguments) {
        var text = messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
        return RereadAnswer.refused(new FieldProblem(field, text));
    }

    private static Optional<SubmissionReference> reference(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).map(SubmissionReference::new);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static OptionalInt number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,9}")
                ? OptionalInt.of(Integer.parseInt(typed))
                : OptionalInt.empty();
    }
}
