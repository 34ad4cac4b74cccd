/**
 * What does a row say?
 *
 * <p>Makers turn named cells into patents, offers, needs, organizations, mandates, participants and
 * judgments, and name every value that cannot be one. This package does not open files.
 */
@NullMarked
package org.patentbridge.intake.record;

import org.jspecify.annotations.NullMarked;
