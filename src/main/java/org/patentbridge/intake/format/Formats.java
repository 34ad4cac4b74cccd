package org.patentbridge.intake.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of formats; the first one that recognises a file reads it. */
public final class Formats {

  private static final List<Format> TABLE =
      Stream.of(
              BinaryFormats.LIST,
              MarkupFormats.LIST,
              JsonFormats.LIST,
              PlainTextFormats.LIST,
              TableFormats.LIST)
          .flatMap(List::stream)
          .toList();

  private Formats() {}

  public static Optional<Format> find(String id) {
    return TABLE.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  public static Optional<Format> recognise(Head head, boolean binary) {
    return TABLE.stream()
        .filter(f -> f.binary() == binary)
        .filter(f -> f.recognises().test(head))
        .findFirst();
  }

  public static List<String> ids() {
    return TABLE.stream().map(Format::id).toList();
  }
}
