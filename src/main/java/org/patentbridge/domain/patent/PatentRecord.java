package org.patentbridge.domain.patent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.RegionCode;

/**
 * What registers and holders add to a patent beyond text, class and status.
 *
 * @param inventors names as received
 * @param familyId id of the patent family, empty where unknown
 * @param citedBy documents that cite it, null where unknown
 * @param region the holder's region, null where unknown
 * @param selfGrade the holder's grading, null where none
 */
public record PatentRecord(
    List<String> inventors,
    String familyId,
    @Nullable Integer citedBy,
    @Nullable RegionCode region,
    @Nullable SelfGrade selfGrade) {

  public static final PatentRecord UNKNOWN = new PatentRecord(List.of(), "", null, null, null);

  public PatentRecord {
    inventors = List.copyOf(inventors);
  }
}
