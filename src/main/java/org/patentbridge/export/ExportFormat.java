package org.patentbridge.export;

/** A form that a file can have, with its extension and media type. */
public enum ExportFormat {
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("csv", "text/csv; charset=utf-8"),
  PDF("pdf", "application/pdf"),
  ICS("ics", "text/calendar; charset=utf-8"),
  /** A folder per sheet with its rows as CSV and its calendar. */
  ZIP("zip", "application/zip");

  private final String extension;
  private final String mediaType;

  ExportFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** Without a dot, for example {@code xlsx}. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }
}
