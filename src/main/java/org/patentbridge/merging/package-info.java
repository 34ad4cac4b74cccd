/**
 * What holds where sources differ?
 *
 * <p>Makes one patent out of what each source states about it: field by field, by the merge rules,
 * and says of every field whose word holds, why, and what the others said. A pure function of the
 * statements: the order in which they arrived decides nothing. This package reads and keeps nothing
 * and does not judge whether two records are the same patent.
 */
@NullMarked
package org.patentbridge.merging;

import org.jspecify.annotations.NullMarked;
