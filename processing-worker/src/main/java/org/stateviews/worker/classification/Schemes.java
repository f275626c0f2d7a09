package org.stateviews.worker.classification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.SchemeFiles;
import org.stateviews.taxonomy.matching.Classifier;

/**
 * Concept schemes by their version. Each one that was ever in use lies in the store, {@code
 * schemes/{version}/{file}}: an index goes on under the scheme it was built by, whatever the files
 * say by now, until a generation under the new scheme takes its place.
 */
public final class Schemes {

    private static final Logger LOG = LoggerFactory.getLogger(Schemes.class);
    private static final String FOLDER = "schemes";

    private final DocumentStore store;
    private final PassageThemes current;
    private final Map<String, PassageThemes> known = new ConcurrentHashMap<>();

    private Schemes(DocumentStore store, PassageThemes current) {
        this.store = store;
        this.current = current;
        known.put(current.version(), current);
    }

    /**
     * Reads the scheme that new generations are built by, and keeps its files.
     *
     * @param classifiers makes one for it: {@link Classifier#of} where nobody knows yet whether all
     *     patterns can be read
     * @throws org.stateviews.taxonomy.SchemeException when a file is missing or cannot be read
     */
    public static Schemes of(
            SchemeFiles files,
            DocumentStore store,
            Function<ConceptScheme, Classifier> classifiers) {
        var read = new LinkedHashMap<String, byte[]>();
        var scheme =
                ConceptScheme.of(
                        name -> {
                            var file = files.read(name);
                            file.ifPresent(it -> read.put(name, it));
                            return file;
                        });
        read.forEach((name, file) -> store.putIfAbsent(name(scheme.version(), name), file));
        return new Schemes(store, new PassageThemes(classifiers.apply(scheme)));
    }

    /**
     * A scheme to be tried: nothing is kept of it, and nothing is built by it.
     *
     * @throws org.stateviews.taxonomy.SchemeException when a file is missing or cannot be read
     */
    public Schemes trial(SchemeFiles files) {
        return new Schemes(store, new PassageThemes(Classifier.of(ConceptScheme.of(files))));
    }

    /** What new generations are built by. */
    public PassageThemes current() {
        return current;
    }

    /**
     * What a generation is built by.
     *
     * @param version that its index names; null for one of a release that knew no themes
     */
    public PassageThemes of(@Nullable String version) {
        return version == null ? current : known.computeIfAbsent(version, this::kept);
    }

    private PassageThemes kept(String version) {
        if (store.length(name(version, "scheme.ttl")).isEmpty()) {
            LOG.atWarn()
                    .log(
                            "The concept scheme {} is not in the store, {} is taken in its place",
                            version,
                            current.version());
            return current;
        }
        var scheme = ConceptScheme.of(file -> store.get(name(version, file)));
        return new PassageThemes(Classifier.ofKnown(scheme));
    }

    private static StoreName name(String version, String file) {
        return StoreName.of(FOLDER, version, file);
    }
}
