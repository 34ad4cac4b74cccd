package org.patentbridge.domain.meeting;

import java.time.Instant;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;

/**
 * That one side of a published match wants to meet the other.
 *
 * @param event at which event
 * @param meeting names the two parties at the event
 * @param side which of them
 * @param by name of the person
 * @param at when
 */
public record Confirmation(EventId event, MeetingId meeting, Side side, String by, Instant at) {}
