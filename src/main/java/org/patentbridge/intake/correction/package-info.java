/**
 * What does the sender get back to correct?
 *
 * <p>Writes the rows that were refused in the format in which they came, with the reasons in both
 * languages beside them, so that a person can correct them and send them again; and the list of
 * problems for machines. This package does not decide what is wrong, and corrects nothing itself.
 */
@NullMarked
package org.patentbridge.intake.correction;

import org.jspecify.annotations.NullMarked;
