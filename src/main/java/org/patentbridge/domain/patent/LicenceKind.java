package org.patentbridge.domain.patent;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A way in which a technology is on offer, as people choose among offers. */
public enum LicenceKind {
  /** By an open licence declaration that was not withdrawn. */
  OPEN,
  /** By an open licence that asks for nothing. */
  FREE,
  /** By an open licence whose payment starts after some months of use. */
  USE_FIRST_PAY_LATER,
  LICENCE,
  TRANSFER,
  CO_DEVELOPMENT,
  COMMISSIONED_DEVELOPMENT,
  CONSULTING,
  EQUITY;

  /** The ways that stated terms open. */
  public static Set<LicenceKind> of(LicensingTerms terms) {
    var kinds = ofModes(terms.intents());
    var open = terms.openLicence();
    if (open != null && open.withdrawn() == null) {
      kinds.add(OPEN);
      if (open.payment() == OpenLicence.Payment.FREE) {
        kinds.add(FREE);
      }
      if (open.isUseFirstPayLater()) {
        kinds.add(USE_FIRST_PAY_LATER);
      }
    }
    return Collections.unmodifiableSet(kinds);
  }

  /** The ways that a holder intends; own use offers nothing. */
  public static Set<LicenceKind> of(Set<IntentMode> modes) {
    return Collections.unmodifiableSet(ofModes(modes));
  }

  private static Set<LicenceKind> ofModes(Set<IntentMode> modes) {
    Set<LicenceKind> kinds = EnumSet.noneOf(LicenceKind.class);
    for (var mode : modes) {
      switch (mode) {
        case TRANSFER -> kinds.add(TRANSFER);
        case LICENCE -> kinds.add(LICENCE);
        case CO_DEVELOPMENT -> kinds.add(CO_DEVELOPMENT);
        case COMMISSIONED_DEVELOPMENT -> kinds.add(COMMISSIONED_DEVELOPMENT);
        case CONSULTING -> kinds.add(CONSULTING);
        case EQUITY -> kinds.add(EQUITY);
        case OWN_USE -> {}
      }
    }
    return kinds;
  }
}
