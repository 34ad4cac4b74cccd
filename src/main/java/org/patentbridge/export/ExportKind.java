package org.patentbridge.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Digest;

/** A kind of file that leaves the house, with its name, extension and media type. */
public enum ExportKind {
  MATCH_LIST_XLSX("match-list", "xlsx", MediaTypes.SPREADSHEET),
  MATCH_LIST_CSV("match-list", "csv", MediaTypes.CSV),
  LEFT_OVER_CSV("left-over", "csv", MediaTypes.CSV),
  TIMETABLE_XLSX("timetable", "xlsx", MediaTypes.SPREADSHEET),
  TIMETABLE_CSV("timetable", "csv", MediaTypes.CSV),
  CALENDAR("calendar", "ics", "text/calendar; charset=utf-8"),
  TREC_RUN("run", "txt", "text/plain; charset=utf-8");

  /** Bytes of a party's part: with event and extension a name stays under 255. */
  private static final int MAX_PARTY_BYTES = 120;

  private static final int MARK = 6;

  private final String stem;
  private final String extension;
  private final String mediaType;

  ExportKind(String stem, String extension, String mediaType) {
    this.stem = stem;
    this.extension = extension;
    this.mediaType = mediaType;
  }

  private static final class MediaTypes {
    static final String SPREADSHEET =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv; charset=utf-8";
  }

  /** Without a dot, for example {@code xlsx}. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** For example {@code match-list-suzhou-2026.xlsx}. */
  public String fileName(EventId event) {
    return stem + "-" + event + "." + extension;
  }

  /** For example {@code calendar-suzhou-2026-91320594MA1XYZAB2C.ics}. */
  public String fileName(EventId event, OrganizationId party) {
    return stem + "-" + event + "-" + safe(party.value()) + "." + extension;
  }

  /**
   * A part of a file name that every file system takes: letters and digits of any script, the rest
   * as hyphens. One that had to be changed, or that differs from another only in case, carries a
   * piece of its digest, so that two parties never share a file.
   */
  static String safe(String id) {
    var plain = id.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    var kept = cut(plain, MAX_PARTY_BYTES);
    return kept.equals(id) && id.equals(id.toUpperCase(Locale.ROOT))
        ? kept
        : (kept + "-" + Digest.ofLines(id).hex().substring(0, MARK)).replaceAll("^-", "");
  }

  private static String cut(String text, int bytes) {
    var cut = new StringBuilder();
    int used = 0;
    for (int point : text.codePoints().toArray()) {
      used += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      if (used > bytes) {
        break;
      }
      cut.appendCodePoint(point);
    }
    return cut.toString();
  }
}
