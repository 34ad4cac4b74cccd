/**
 * What has the domain person decided?
 *
 * <p>{@code index-config/} as typed, checked and fingerprinted records: fields and boosts, reading
 * chains, ranking, synonyms, term list, related wording, chains, scoring profiles, event templates,
 * column names, merge rules and names of parties. Only this room reads YAML. It checks the shelf;
 * it runs no match.
 */
@NullMarked
package org.patentbridge.rulebook;

import org.jspecify.annotations.NullMarked;
