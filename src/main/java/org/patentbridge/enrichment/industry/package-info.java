/**
 * In which fields of technology and which industries does a record stand?
 *
 * <p>Reads classes and words by the tables of fields and strategic emerging industries, and puts
 * the answer together with the chain links as one enrichment. This room keeps nothing and names
 * nothing.
 */
@NullMarked
package org.patentbridge.enrichment.industry;

import org.jspecify.annotations.NullMarked;
