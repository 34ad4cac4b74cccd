/**
 * Who is who?
 *
 * <p>Universities, companies and investors with their identifiers, names, groups and regions. This
 * package does not decide which names mean the same organization; enrichment proposes, a person
 * decides.
 */
@NullMarked
package org.patentbridge.domain.organization;

import org.jspecify.annotations.NullMarked;
