/**
 * Which lists does the organizer stand by, and who says so?
 *
 * <p>Drafts with their edits, approvals, publications with their meetings, and pairings that a hard
 * rule forbids by now. This package matches nobody and asks no gate.
 */
@NullMarked
package org.patentbridge.domain.review;

import org.jspecify.annotations.NullMarked;
