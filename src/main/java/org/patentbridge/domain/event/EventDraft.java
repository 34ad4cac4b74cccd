package org.patentbridge.domain.event;

/**
 * What an organizer states to make an event; all else is taken from the template.
 *
 * @param id names it
 * @param template id of the programme
 * @param change what differs from the template; its day must be stated
 */
public record EventDraft(EventId id, String template, EventChange change) {}
