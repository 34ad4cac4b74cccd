package org.patentbridge.domain.organization;

import org.patentbridge.domain.message.Reason;

/**
 * What a name was read as.
 *
 * @param raw the name as received
 * @param party the party that it stands for
 * @param step how it leads there; always a certain one
 * @param evidence the name that it was recognised by, the name itself where it stands alone
 * @param because the same for people
 */
public record NameReading(
    OrganizationName raw, OrganizationId party, NameStep step, String evidence, Reason because) {

  public NameReading {
    if (!step.isCertain()) {
      throw new IllegalArgumentException(
          "the step " + step + " is not certain and stands for no party. Maybe propose it");
    }
  }
}
