package org.stateviews.benchmark.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stateviews.benchmark.corpus.Specimen;
import org.stateviews.local.client.Multipart;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text ready to be handed in, any number of times with the same bytes.
 *
 * @param form metadata and files
 * @param digests of the files, in order
 */
public record Parcel(Multipart form, List<String> digests) {

    public Parcel {
        digests = List.copyOf(digests);
    }

    /** Makes the files; the first one is the main document, the others are annexes. */
    public static Parcel of(String title, List<Specimen> specimens) {
        var form = new Multipart().metadata(metadata(title, specimens));
        var digests = new ArrayList<String>();
        for (var specimen : specimens) {
            var bytes = specimen.bytes();
            digests.add(Digest.of(bytes));
            form.file(specimen.name(), bytes);
        }
        return new Parcel(form, digests);
    }

    private static String metadata(String title, List<Specimen> specimens) {
        var documents = new ArrayList<Map<String, String>>();
        for (var specimen : specimens) {
            var document = new TreeMap<String, String>();
            document.put("file", specimen.name());
            document.put("kind", documents.isEmpty() ? "MAIN" : "ANNEX");
            specimen.language().ifPresent(it -> document.put("language", it));
            documents.add(document);
        }
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of("title", title, "publication", "PUBLIC", "documents", documents));
    }
}
