/**
 * How much does it cost, beside what?
 *
 * <p>Measurements of the product, each beside something else in the same run, so that ratios hold
 * on any machine. Nothing here is shipped, and no test asserts a time.
 */
@NullMarked
package org.patentbridge.bench;

import org.jspecify.annotations.NullMarked;
