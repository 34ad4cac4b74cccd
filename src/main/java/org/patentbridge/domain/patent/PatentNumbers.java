package org.patentbridge.domain.patent;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of a patent.
 *
 * @param publication null where not known
 * @param application null where not known
 * @param asReceived the publication number, or else the application number, as the source wrote it
 */
public record PatentNumbers(
    @Nullable PublicationNumber publication,
    @Nullable ApplicationNumber application,
    String asReceived) {

  public static final PatentNumbers UNKNOWN = new PatentNumbers(null, null, "");
}
