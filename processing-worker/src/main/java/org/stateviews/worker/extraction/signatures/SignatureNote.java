package org.stateviews.worker.extraction.signatures;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.DigitalSignature.State;

/** A signature as one value among the metadata that the reading process gives back. */
public final class SignatureNote {

    private static final String KEY = "stateviews:signature";
    private static final String BETWEEN = "\t";
    private static final int LONGEST_NAME = 200;

    private SignatureNote() {}

    static void write(DigitalSignature signature, Metadata metadata) {
        metadata.add(
                KEY,
                String.join(
                        BETWEEN,
                        signature.state().name(),
                        String.valueOf(signature.wholeFile()),
                        signature.signedAt() == null ? "" : signature.signedAt().toString(),
                        signature.signer() == null ? "" : signature.signer()));
    }

    /** Signatures in the order of the file; a note that is none counts as one not checked. */
    public static List<DigitalSignature> read(Metadata metadata) {
        return Arrays.stream(metadata.getValues(KEY)).map(SignatureNote::read).toList();
    }

    private static DigitalSignature read(String note) {
        var parts = note.split(BETWEEN, 4);
        if (parts.length < 4) {
            return new DigitalSignature(null, null, State.NOT_CHECKED, false);
        }
        var state =
                Arrays.stream(State.values())
                        .filter(it -> it.name().equals(parts[0]))
                        .findFirst()
                        .orElse(State.NOT_CHECKED);
        return new DigitalSignature(
                name(parts[3]), moment(parts[2]), state, Boolean.parseBoolean(parts[1]));
    }

    private static @Nullable Instant moment(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String name(String text) {
        var clean = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return clean.isEmpty() ? null : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }
}
