package org.patentbridge.intake.format;

import static org.patentbridge.intake.format.NounName.PATENT;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Formats of XML and its forerunner; the last one takes any markup. */
final class MarkupFormats {

  static final List<Format> LIST =
      List.of(
          format("uspto-xml", UsptoXml::isOne, new UsptoXml()),
          format("uspto-pap", UsptoPap::isOne, new UsptoPap()),
          format("uspto-sgml", UsptoSgml::isOne, new UsptoSgml()),
          format("epo-exchange", EpoExchange::isOne, new EpoExchange()),
          format("st36", St36::isOne, new St36()),
          format("st96", St96::isOne, new St96()),
          format("cnipa", Cnipa::isOne, new Cnipa()),
          format("xml", AnyXml::isOne, new AnyXml()));

  private MarkupFormats() {}

  private static Format format(String id, Predicate<Head> recognises, RowReader reader) {
    return new Format(id, false, Set.of(PATENT), recognises, reader);
  }
}
