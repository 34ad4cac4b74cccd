/**
 * Does the store keep what it is given, in order and all or nothing?
 *
 * <p>Runs the contracts on the database. This package does not test what the records mean.
 */
@NullMarked
package org.patentbridge.store;

import org.jspecify.annotations.NullMarked;
