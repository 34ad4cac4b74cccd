/**
 * When do they sit down together?
 *
 * <p>Problem in, solution out: a conflict-free timetable with as few slots as can be. This room
 * knows parties, seats, slots and tables, nothing else.
 */
@NullMarked
package org.patentbridge.scheduling;

import org.jspecify.annotations.NullMarked;
