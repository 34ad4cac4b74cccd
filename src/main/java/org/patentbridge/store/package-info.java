/**
 * Where is everything kept, and what changed since?
 *
 * <p>Implements the nouns' own ports on a relational database: a table per noun with the columns
 * that are queried and the whole record as JSON beside them. Saving what is already there writes
 * nothing; every write to a searchable record is logged in commit order in the same transaction.
 * Saving joins the caller's transaction and refuses to work without one; reading works with or
 * without. Writers take turns: a second one waits until the first has committed.
 *
 * <p>This package opens no transaction but that of a copy of the whole store, decides nothing and
 * searches no text.
 */
@NullMarked
package org.patentbridge.store;

import org.jspecify.annotations.NullMarked;
