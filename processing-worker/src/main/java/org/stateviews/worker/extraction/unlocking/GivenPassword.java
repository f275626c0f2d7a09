package org.stateviews.worker.extraction.unlocking;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.PasswordProvider;

/**
 * Password on its way into the reading process, inside the request that goes through its standard
 * input and nowhere else. It says nothing of itself, because requests are printed when they fail.
 */
public record GivenPassword(String text) implements PasswordProvider, java.io.Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public String getPassword(Metadata document) {
        return text;
    }

    @Override
    public String toString() {
        return "password";
    }
}
