package org.stateviews.worker.extraction.formats;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;
import org.stateviews.worker.extraction.formats.RichTextParagraphs.Look;

/**
 * Follows the groups of an RTF file: which of them hold text, of what kind, and what is none. A
 * group that is marked as optional and not known here is none, as the format asks.
 */
final class RichTextGroups extends RtfListenerAdaptor {

    private static final Map<Command, Place> PLACES =
            Map.ofEntries(
                    Map.entry(Command.footnote, Place.NOTE),
                    Map.entry(Command.annotation, Place.REMARK),
                    Map.entry(Command.header, Place.HEADER),
                    Map.entry(Command.headerl, Place.HEADER),
                    Map.entry(Command.headerr, Place.HEADER),
                    Map.entry(Command.headerf, Place.HEADER),
                    Map.entry(Command.footer, Place.FOOTER),
                    Map.entry(Command.footerl, Place.FOOTER),
                    Map.entry(Command.footerr, Place.FOOTER),
                    Map.entry(Command.footerf, Place.FOOTER),
                    Map.entry(Command.shptxt, Place.BOX),
                    Map.entry(Command.dptxbxtext, Place.BOX),
                    Map.entry(Command.listtext, Place.NUMBER),
                    Map.entry(Command.pntext, Place.NUMBER),
                    Map.entry(Command.fonttbl, Place.NOWHERE),
                    Map.entry(Command.colortbl, Place.NOWHERE),
                    Map.entry(Command.stylesheet, Place.NOWHERE),
                    Map.entry(Command.listtable, Place.NOWHERE),
                    Map.entry(Command.listoverridetable, Place.NOWHERE),
                    Map.entry(Command.info, Place.NOWHERE),
                    Map.entry(Command.fldinst, Place.NOWHERE),
                    Map.entry(Command.pict, Place.NOWHERE),
                    Map.entry(Command.xe, Place.NOWHERE),
                    Map.entry(Command.tc, Place.NOWHERE),
                    Map.entry(Command.sp, Place.NOWHERE),
                    Map.entry(Command.nonesttables, Place.NOWHERE),
                    // the same once more, for readers that do not know the newer form
                    Map.entry(Command.shprslt, Place.BURIED),
                    Map.entry(Command.nonshppict, Place.BURIED));

    private final RichTextParagraphs paragraphs = new RichTextParagraphs();
    private final Metadata metadata;
    private final Deque<Group> open = new ArrayDeque<>();
    private Group group = new Group(Place.BODY, new Look(), false, null);

    /** Where words belong; boxes are found wherever no text is, only what is buried stays so. */
    enum Place {
        BODY,
        NOTE,
        REMARK,
        HEADER,
        FOOTER,
        BOX,
        NUMBER,
        NOWHERE,
        BURIED
    }

    /**
     * A group that has not ended.
     *
     * @param fresh whether nothing was said in it: only its first word says what it is for
     * @param begun place whose words end with it, null when they go on after it
     */
    private record Group(Place place, Look look, boolean fresh, @Nullable Place begun) {

        boolean silent() {
            return place == Place.NOWHERE || place == Place.BURIED;
        }

        Group inside() {
            return new Group(place, look, true, null);
        }

        Group looking(Look other) {
            return new Group(place, other, false, begun);
        }

        Group silenced(Place by) {
            return new Group(by, look, false, begun);
        }
    }

    RichTextGroups(Metadata metadata) {
        this.metadata = metadata;
    }

    @Override
    public void processGroupStart() {
        open.push(group);
        group = group.inside();
    }

    @Override
    public void processGroupEnd() {
        var ended = group;
        group = open.pop();
        if (ended.begun() != null) {
            paragraphs.ended(ended.begun());
        }
    }

    @Override
    public void processString(String words) {
        group = group.looking(group.look());
        if (!group.silent() && !group.look().deleted()) {
            paragraphs.say(words, group.look());
        }
    }

    @Override
    public void processCommand(
            Command command, int parameter, boolean hasParameter, boolean optional) {
        if (command == Command.pict) {
            metadata.set(Marks.PICTURE, "true");
        }
        var place = PLACES.get(command);
        if (place == null && (optional || command == Command.optionalcommand)) {
            place = Place.NOWHERE;
        }
        if (place != null && group.fresh()) {
            enter(place);
        } else if (!group.silent()) {
            boolean on = !hasParameter || parameter != 0;
            group = group.looking(look(command, parameter, on));
            space(command);
        }
    }

    private void enter(Place place) {
        boolean speaks = place != Place.NOWHERE && place != Place.BURIED;
        if (group.place() == Place.BURIED || (group.silent() && speaks && place != Place.BOX)) {
            return;
        }
        if (!speaks || group.look().deleted()) {
            group = group.silenced(speaks ? Place.BURIED : place);
            return;
        }
        group = new Group(place, new Look(), false, place);
        paragraphs.began(place);
    }

    private Look look(Command command, int parameter, boolean on) {
        var look = group.look();
        return switch (command) {
            case pard -> look.plainParagraph();
            case plain -> look.plainLetters();
            case intbl -> look.inTable();
            case outlinelevelN -> look.heading(parameter + 1);
            case b -> look.bold(on);
            case deleted, mvf -> look.deleted(on);
            default -> look;
        };
    }

    private void space(Command command) {
        if (group.look().deleted()) {
            return;
        }
        switch (command) {
            case par, sect, page -> paragraphs.endParagraph(group.look());
            case cell, nestcell -> paragraphs.endCell(command == Command.cell);
            case row -> paragraphs.endRow();
            case line, lbr -> paragraphs.say("\n", group.look());
            case tab -> paragraphs.say(" ", group.look());
            default -> {}
        }
    }

    /** All that was read; the last paragraph ends, whether the file ended well or broke off. */
    List<Said> told() {
        while (!open.isEmpty()) {
            processGroupEnd();
        }
        return paragraphs.told();
    }
}
