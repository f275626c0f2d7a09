/** The same analyzers under the names by which the index mapping asks Elasticsearch for them. */
@NullMarked
package org.stateviews.language.elasticsearch;

import org.jspecify.annotations.NullMarked;
