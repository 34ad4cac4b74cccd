package org.patentbridge.intake.format;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

/** A workbook of the binary format of 1997 to 2003, read record by record. */
final class OldSpreadsheetBook implements Book {

  private static final String STREAM = "Workbook";
  private static final List<String> ENCRYPTED = List.of("EncryptedPackage", "EncryptionInfo");

  /** The stream of the format before 1997. */
  private static final String OLDER_STREAM = "Book";

  private final Source source;
  private final POIFSFileSystem file;
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> {});
  private @Nullable SSTRecord strings;
  private boolean from1904;

  private OldSpreadsheetBook(Source source, POIFSFileSystem file) {
    this.source = source;
    this.file = file;
  }

  /**
   * @throws BadInputException when the file is broken, encrypted, no workbook or over a budget
   */
  static OldSpreadsheetBook open(Source source) throws IOException {
    OldSpreadsheetGuard.checkSize(source, Files.size(source.path()));
    var file = OldSpreadsheetRecords.guarded(source, () -> opened(source));
    var book = new OldSpreadsheetBook(source, file);
    try {
      book.requireWorkbook();
      book.check();
      book.readGlobals();
      return book;
    } catch (BadInputException refused) {
      book.close();
      throw refused;
    }
  }

  private static POIFSFileSystem opened(Source source) throws IOException {
    return new POIFSFileSystem(source.path().toFile(), true);
  }

  private void requireWorkbook() {
    var names = file.getRoot().getEntryNames();
    if (ENCRYPTED.stream().anyMatch(names::contains)) {
      throw refused("xls-encrypted");
    }
    if (!names.contains(STREAM)) {
      throw refused(names.contains(OLDER_STREAM) ? "xls-too-old" : "xls-no-workbook");
    }
  }

  private void check() throws IOException {
    try (var stream = stream()) {
      var guard = new OldSpreadsheetGuard(source.place(0));
      OldSpreadsheetRecords.guarded(
          source,
          () -> {
            guard.check(stream);
            return guard;
          });
    }
  }

  /** What all sheets share stands before the first end mark. */
  private void readGlobals() throws IOException {
    try (var stream = stream();
        var records = new OldSpreadsheetRecords(source, stream)) {
      for (var record = records.next(); record.isPresent(); record = records.next()) {
        if (record.get() instanceof EOFRecord) {
          return;
        }
        takeGlobal(record.get());
      }
    }
  }

  private void takeGlobal(Record record) {
    switch (record) {
      case SSTRecord table -> strings = table;
      case DateWindow1904Record window -> from1904 = window.getWindowing() != 0;
      case BoundSheetRecord sheet when !sheet.isHidden() && !sheet.isVeryHidden() ->
          sheets.add(sheet);
      default -> formats.processRecordInternally(record);
    }
  }

  private DocumentInputStream stream() throws IOException {
    return OldSpreadsheetRecords.guarded(
        source,
        () -> {
          if (file.getRoot().getEntry(STREAM) instanceof DocumentEntry entry) {
            return file.createDocumentInputStream(entry.getName());
          }
          throw new FileNotFoundException("the workbook is no stream");
        });
  }

  private BadInputException refused(String code) {
    return new BadInputException(Problem.error(code, source.place(0), ""));
  }

  @Override
  public List<String> sheets() {
    return sheets.stream().map(BoundSheetRecord::getSheetname).toList();
  }

  @Override
  public void read(int sheet, RowTaker taker) throws IOException {
    try (var stream = stream()) {
      long length = stream.available();
      long begin = Integer.toUnsignedLong(sheets.get(sheet).getPositionOfBof());
      if (begin >= length || stream.skip(begin) != begin) {
        throw refused("xls-broken");
      }
      try (var records = new OldSpreadsheetRecords(source, stream)) {
        var cells = new OldSpreadsheetCells(strings, formats, from1904);
        new OldSpreadsheetSheet(source, records, cells)
            .read(
                row -> {
                  source.position().reachShare(length - stream.available(), length);
                  return taker.take(row);
                });
      }
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
