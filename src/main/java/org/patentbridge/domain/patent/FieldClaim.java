package org.patentbridge.domain.patent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.Origin;

/**
 * What one source states in one field of a patent.
 *
 * @param value as people read it, the items of a list parted by a semicolon; never blank
 * @param origin whose word it is and where it stands
 * @param asOf the day that the statement is about, null where it names none
 */
public record FieldClaim(String value, Origin origin, @Nullable LocalDate asOf) {}
