package org.patentbridge.domain.search;

import java.util.Locale;
import java.util.Optional;

/** A property by whose values found records are counted and chosen. */
public enum Facet {
  /** Patent or technology offer. */
  KIND,
  /** Section, class and subclass of the IPC. */
  CLASS,
  /** The party that holds. */
  HOLDER,
  /** Province and city of the holder. */
  REGION,
  STATUS,
  LICENCE,
  FEE,
  TRL,
  /** Year of filing, else of publication. */
  YEAR,
  /** Chain and link of a chain. */
  CHAIN;

  private static final int IPC_SECTION = 1;
  private static final int IPC_CLASS = 3;
  private static final int IPC_SUBCLASS = 4;
  private static final String OF_PROVINCE = "0000";
  private static final String OF_CITY = "00";

  /** Its name in requests and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The next value that covers a value; empty at the top and where values stand side by side. */
  public Optional<String> findParent(String value) {
    return switch (this) {
      case CLASS ->
          value.length() > IPC_SUBCLASS
              ? Optional.of(value.substring(0, IPC_SUBCLASS))
              : value.length() > IPC_CLASS
                  ? Optional.of(value.substring(0, IPC_CLASS))
                  : value.length() > IPC_SECTION
                      ? Optional.of(value.substring(0, IPC_SECTION))
                      : Optional.empty();
      case REGION ->
          value.endsWith(OF_PROVINCE)
              ? Optional.empty()
              : Optional.of(
                  value.endsWith(OF_CITY)
                      ? value.substring(0, 2) + OF_PROVINCE
                      : value.substring(0, 4) + OF_CITY);
      case CHAIN ->
          value.indexOf('/') < 0
              ? Optional.empty()
              : Optional.of(value.substring(0, value.indexOf('/')));
      default -> Optional.empty();
    };
  }

  /** Whether values have an order of their own and are shown in it, not by how many they are. */
  public boolean isOrdered() {
    return this == FEE || this == TRL || this == YEAR;
  }
}
