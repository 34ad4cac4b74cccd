/**
 * Who sits where at what hour?
 *
 * <p>Meetings, timetables and what could not be placed. This package plans nothing.
 */
@NullMarked
package org.patentbridge.domain.meeting;

import org.jspecify.annotations.NullMarked;
