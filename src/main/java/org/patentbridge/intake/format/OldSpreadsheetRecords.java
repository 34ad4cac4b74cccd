package org.patentbridge.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RecordInputStream.LeftoverDataException;
import org.apache.poi.util.RecordFormatException;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

/**
 * The records of an old workbook, one at a time. The library throws what it happens to trip over;
 * here that becomes the one sentence that the file is broken.
 */
final class OldSpreadsheetRecords implements Closeable {

  private final Source source;
  private final InputStream stream;
  private final RecordFactoryInputStream records;

  OldSpreadsheetRecords(Source source, InputStream stream) throws IOException {
    this.source = source;
    this.stream = stream;
    this.records = guarded(source, () -> new RecordFactoryInputStream(stream, false));
  }

  /** A step of the library's. */
  @FunctionalInterface
  interface Step<T> {
    T run() throws IOException;
  }

  /** The next record, empty at the end of what the stream stood at. */
  Optional<Record> next() throws IOException {
    return guarded(source, () -> Optional.ofNullable(records.nextRecord()));
  }

  static <T> T guarded(Source source, Step<T> step) throws IOException {
    try {
      return step.run();
    } catch (EncryptedDocumentException locked) {
      throw refused(source, "xls-encrypted");
    } catch (OldFileFormatException older) {
      throw refused(source, "xls-too-old");
    } catch (IOException
        | RecordFormatException
        | LeftoverDataException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | BufferUnderflowException
        | NegativeArraySizeException
        | ArithmeticException
        | ClassCastException
        | NullPointerException
        | NoSuchElementException
        | UnsupportedOperationException broken) {
      throw refused(source, "xls-broken");
    }
  }

  private static BadInputException refused(Source source, String code) {
    return new BadInputException(Problem.error(code, source.place(0), ""));
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
