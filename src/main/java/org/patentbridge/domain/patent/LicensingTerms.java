package org.patentbridge.domain.patent;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * On which terms a patent may be had.
 *
 * @param intents ways that the holder intends, empty where not stated
 * @param encumbrances what limits the holder
 * @param openLicence declaration, null where none is known
 */
public record LicensingTerms(
    Set<IntentMode> intents, List<Encumbrance> encumbrances, @Nullable OpenLicence openLicence) {

  public static final LicensingTerms UNKNOWN = new LicensingTerms(Set.of(), List.of(), null);

  public LicensingTerms {
    intents = Collections.unmodifiableSet(new TreeSet<>(intents));
    encumbrances = List.copyOf(encumbrances);
  }

  /** The first limit of a type that binds on a day. */
  public Optional<Encumbrance> findInForce(Encumbrance.Type type, LocalDate day) {
    return encumbrances.stream().filter(e -> e.type() == type && e.isInForce(day)).findFirst();
  }

  public boolean isOpenOn(LocalDate day) {
    return openLicence != null && openLicence.isInForce(day);
  }
}
