package org.patentbridge.enrichment.names;

import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;

/**
 * A name that stands in the records or in the table of names.
 *
 * @param name as received
 * @param party the party that it was read as
 * @param known whether the party has a record in the register or a row in the table
 * @param count how many records bear the name, 0 where only the table does
 */
public record NameMention(OrganizationName name, OrganizationId party, boolean known, long count) {}
