package org.patentbridge.intake.format;

import java.util.List;

/** Formats of XML and its forerunner. */
final class MarkupFormats {

  static final List<Format> LIST = List.of();

  private MarkupFormats() {}
}
