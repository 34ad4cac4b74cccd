package org.patentbridge.domain.patent;

/** A way in which technology changes hands; what a holder intends or a company wishes. */
public enum IntentMode {
  TRANSFER,
  LICENCE,
  OWN_USE,
  CO_DEVELOPMENT,
  COMMISSIONED_DEVELOPMENT,
  CONSULTING,
  EQUITY
}
