package org.patentbridge.intake.format;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.patentbridge.intake.format.markup.RecordKind;
import org.patentbridge.intake.format.markup.Root;

/**
 * Reads the patents of all these forms from any other XML that they stand in, such as the wrapper
 * of a delivery. XML without patents is refused with a word on what it is.
 */
final class AnyXml implements RowReader {

  static final List<RecordKind> KINDS =
      Stream.of(
              UsptoXml.KINDS,
              UsptoPap.KINDS,
              UsptoSgml.KINDS,
              EpoExchange.KINDS,
              St36.KINDS,
              St96.KINDS,
              Cnipa.KINDS)
          .flatMap(List::stream)
          .toList();

  private final MarkupRows rows = new MarkupRows(KINDS);

  static boolean isOne(Head head) {
    return Root.find(head.text()).isPresent();
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    rows.read(source, sink);
  }
}
