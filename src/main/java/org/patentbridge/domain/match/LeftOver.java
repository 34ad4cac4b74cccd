package org.patentbridge.domain.match;

import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * A party that got fewer matches than it could have, or none.
 *
 * @param party who
 * @param name its reading name
 * @param got matches it got
 * @param reason why not more
 */
public record LeftOver(OrganizationId party, String name, int got, Reason reason) {}
