/**
 * How does a cluster of machines search for us?
 *
 * <p>An OpenSearch cluster keeps records as terms that were read here, finds candidates and says
 * what they hold; its lists are ranked here by the sums of {@code backend.lucene}. This room reads
 * no text, ranks nothing, and never lets a need into an index of the cluster: the words of a query
 * go over the wire and are forgotten.
 */
@NullMarked
package org.patentbridge.backend.opensearch;

import org.jspecify.annotations.NullMarked;
