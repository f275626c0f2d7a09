package org.stateviews.search.reporting;

/** Who asks for an edit, and the name of the request. */
record By(EditKey key, String account) {}
