package org.patentbridge.intake.format;

import java.util.List;

/** How large a file and its parts may be; what goes beyond is refused with the limit named. */
public final class FileLimits {

  /** Bytes of a file: more than ten times a national inventory as JSON lines. */
  public static final long FILE = 32L << 30;

  /** The same in the unit in which people are told. */
  public static final int FILE_GIGABYTES = (int) (FILE >> 30);

  private static final int MEGABYTES = 20;

  private FileLimits() {}

  /**
   * A limit.
   *
   * @param of what it is a limit of
   * @param most largest number that is read
   * @param unit of the number
   */
  public record Limit(String of, long most, String unit) {}

  /** All limits, for people to read. */
  public static List<Limit> all() {
    return List.of(
        new Limit("a file", FILE_GIGABYTES, "GB"),
        new Limit("a line of text, and a record of a table", Lines.MAX_LENGTH, "characters"),
        new Limit("a record of a table in CSV or TSV", DelimitedRecords.MAX_LINES, "lines"),
        new Limit("broken quotes in a table", DelimitedRecords.MAX_BROKEN, "rows"),
        new Limit("a workbook", SpreadsheetGuard.MAX_ENTRIES, "parts"),
        new Limit("a workbook, unpacked", SpreadsheetGuard.MAX_TOTAL >> MEGABYTES, "MB"),
        new Limit("a part of it, unpacked", SpreadsheetGuard.MAX_ENTRY >> MEGABYTES, "MB"),
        new Limit("a sheet", SpreadsheetGuard.MAX_ROW, "rows"),
        new Limit("a sheet", SpreadsheetGuard.MAX_COLUMN, "columns"),
        new Limit("rows times widest row of a sheet", SpreadsheetGuard.MAX_SLOTS, "cells"),
        new Limit("an old xls workbook", OldSpreadsheetGuard.MAX_FILE >> MEGABYTES, "MB"),
        new Limit("an old xls workbook", OldSpreadsheetGuard.MAX_STRINGS, "distinct texts"),
        new Limit("an old xls workbook", OldSpreadsheetGuard.MAX_RECORDS, "records"),
        new Limit("a zip", ZipRows.MAX_ENTRIES, "files"),
        new Limit("a zip, unpacked", ZipRows.MAX_INFLATED >> MEGABYTES, "MB"),
        new Limit("rows searched for the headings of a layout", Layouts.ROWS_SEARCHED, "rows"));
  }
}
