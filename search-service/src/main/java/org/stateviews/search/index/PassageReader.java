package org.stateviews.search.index;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.index.PassageFields;
import tools.jackson.databind.JsonNode;

/** Reads the flat fields of the index into a {@link Passage}; a missing one names itself. */
final class PassageReader {
    static final List<String> FIELDS =
            List.of(
                    PassageFields.TEXT,
                    PassageFields.HEADING,
                    PassageFields.LANGUAGE,
                    PassageFields.REFERENCE,
                    PassageFields.REVISION,
                    PassageFields.STATE,
                    PassageFields.TITLE,
                    PassageFields.PUBLICATION,
                    PassageFields.CURRENT,
                    PassageFields.BEING_REPLACED,
                    PassageFields.RECEIVED_AT,
                    PassageFields.DOCUMENT,
                    PassageFields.DOCUMENT_NAME,
                    PassageFields.KIND,
                    PassageFields.PAGE,
                    PassageFields.LAST_PAGE,
                    PassageFields.PARAGRAPH,
                    PassageFields.POSITION,
                    PassageFields.READ_AS,
                    PassageFields.RECOGNISED,
                    PassageFields.CORRECTED_BY,
                    PassageFields.CORRECTED_AT,
                    PassageFields.CORRECTIONS,
                    PassageFields.MOVED_FROM,
                    PassageFields.THEMES,
                    PassageFields.THEME_REVIEWS,
                    PassageFields.MAIN_THEME,
                    PassageFields.HELD_POSITION,
                    PassageFields.CITES);

    private final JsonNode stored;

    private PassageReader(JsonNode stored) {
        this.stored = stored;
    }

    static Passage read(String id, JsonNode stored) {
        var reader = new PassageReader(stored);
        return new Passage(
                id,
                reader.source(),
                reader.place(),
                reader.wording(),
                reader.review(),
                ThemeReader.read(stored));
    }

    private Passage.Source source() {
        return new Passage.Source(
                new SubmissionReference(text(PassageFields.REFERENCE)),
                number(PassageFields.REVISION),
                new SubmitterCode(text(PassageFields.STATE)),
                text(PassageFields.TITLE),
                Publication.valueOf(text(PassageFields.PUBLICATION)),
                stored.required(PassageFields.CURRENT).booleanValue(),
                stored.path(PassageFields.BEING_REPLACED).booleanValue(false),
                Instant.parse(text(PassageFields.RECEIVED_AT)));
    }

    private Passage.Place place() {
        return new Passage.Place(
                number(PassageFields.DOCUMENT),
                text(PassageFields.DOCUMENT_NAME),
                DocumentKind.valueOf(text(PassageFields.KIND)),
                numberOrNull(PassageFields.PAGE),
                numberOrNull(PassageFields.LAST_PAGE),
                textOrNull(PassageFields.PARAGRAPH),
                number(PassageFields.POSITION));
    }

    private Passage.Wording wording() {
        return new Passage.Wording(
                text(PassageFields.LANGUAGE),
                textOrNull(PassageFields.HEADING),
                text(PassageFields.TEXT));
    }

    private Passage.Review review() {
        var readAs = textOrNull(PassageFields.READ_AS);
        var at = textOrNull(PassageFields.CORRECTED_AT);
        return new Passage.Review(
                readAs == null ? PageStatus.TEXT : PageStatus.valueOf(readAs),
                stored.path(PassageFields.CORRECTIONS).intValue(0),
                textOrNull(PassageFields.RECOGNISED),
                textOrNull(PassageFields.CORRECTED_BY),
                at == null ? null : Instant.parse(at),
                stored.path(PassageFields.MOVED_FROM)
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
    }

    private String text(String field) {
        return stored.required(field).stringValue();
    }

    private int number(String field) {
        return stored.required(field).intValue();
    }

    private @Nullable String textOrNull(String field) {
        var value = stored.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    private @Nullable Integer numberOrNull(String field) {
        var value = stored.path(field);
        return value.isNumber() ? value.intValue() : null;
    }
}
