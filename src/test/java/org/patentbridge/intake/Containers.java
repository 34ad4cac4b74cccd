package org.patentbridge.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;

/** Puts the rows of a CSV text into the other kinds of file that tables come in. */
final class Containers {

  private Containers() {}

  static byte[] resource(String name) {
    try (var in = Containers.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("no sample " + name);
      }
      return in.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + name, failed);
    }
  }

  /** A CSV text in a container, named like the container's format. */
  static byte[] in(String format, byte[] csv) {
    return switch (format) {
      case "csv" -> csv;
      case "tsv" -> tabbed(csv);
      case "xlsx" -> workbook(csv);
      case "xls" -> oldWorkbook(csv);
      case "zip" -> zip("export/table.csv", csv);
      default -> throw new IllegalArgumentException("no container " + format);
    };
  }

  private static List<CsvRecord> rows(byte[] csv) {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .ofCsvRecord(new String(csv, StandardCharsets.UTF_8))
        .stream()
        .toList();
  }

  private static byte[] tabbed(byte[] csv) {
    var text = new StringBuilder();
    for (var row : rows(csv)) {
      var fields = row.getFields().stream().map(f -> '"' + f.replace("\"", "\"\"") + '"').toList();
      text.append(String.join("\t", fields)).append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] workbook(byte[] csv) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0");
        var sheet = book.newWorksheet("专利")) {
      int r = 0;
      for (var row : rows(csv)) {
        for (int c = 0; c < row.getFieldCount(); c++) {
          sheet.value(r, c, row.getField(c));
        }
        r++;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("writing a workbook", failed);
    }
    return bytes.toByteArray();
  }

  private static byte[] oldWorkbook(byte[] csv) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new HSSFWorkbook()) {
      var sheet = book.createSheet("专利");
      int r = 0;
      for (var row : rows(csv)) {
        var cells = sheet.createRow(r++);
        for (int c = 0; c < row.getFieldCount(); c++) {
          if (!row.getField(c).isEmpty()) {
            cells.createCell(c).setCellValue(row.getField(c));
          }
        }
      }
      book.write(bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException("writing an old workbook", failed);
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String name, byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    } catch (IOException failed) {
      throw new UncheckedIOException("writing a zip", failed);
    }
    return bytes.toByteArray();
  }
}
