package org.patentbridge.intake.format;

import java.util.List;

/** Formats of tagged or scripted text that is neither table, JSON nor markup. */
final class PlainTextFormats {

  static final List<Format> LIST = List.of();

  private PlainTextFormats() {}
}
