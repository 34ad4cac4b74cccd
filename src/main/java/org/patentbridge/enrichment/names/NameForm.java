package org.patentbridge.enrichment.names;

import java.util.Optional;
import org.patentbridge.domain.organization.NameStep;
import org.patentbridge.domain.organization.OrganizationName;

/**
 * A name in the forms by which certain steps compare it.
 *
 * @param name as received
 * @param spelling the form in which spelling does not count
 * @param key the same for all names of one row of the table, else the spelling
 * @param known the official Chinese name of that row, empty where the name is in no row
 */
public record NameForm(OrganizationName name, String spelling, String key, String known) {

  /** The certain step between two names; empty where only a person may say that they are one. */
  public Optional<NameStep> findStepTo(NameForm other) {
    if (name.normalized().equals(other.name.normalized())) {
      return Optional.of(NameStep.SAME);
    }
    if (spelling.equals(other.spelling)) {
      return Optional.of(NameStep.SPELLING);
    }
    return key.equals(other.key) ? Optional.of(NameStep.ALIAS) : Optional.empty();
  }
}
