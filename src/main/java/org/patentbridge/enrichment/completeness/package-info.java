/**
 * What does a need state, and what should be asked back?
 *
 * <p>Reads the fields and the free text of a need by the cue words on the shelf. This room changes
 * no need, keeps nothing and asks nobody; the questions are sentences of the catalogue.
 */
@NullMarked
package org.patentbridge.enrichment.completeness;

import org.jspecify.annotations.NullMarked;
