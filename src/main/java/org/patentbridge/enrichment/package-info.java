/**
 * Where does a record belong?
 *
 * <p>Places records on chain links by class and words, with the evidence. This room changes no
 * record and gives no points.
 */
@NullMarked
package org.patentbridge.enrichment;

import org.jspecify.annotations.NullMarked;
