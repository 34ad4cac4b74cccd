package org.patentbridge.domain.shortlist;

import java.util.Comparator;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names what a row of a shortlist is about.
 *
 * @param kind what it is
 * @param key its own id; of a triad the ids of its three joined by bars
 */
public record RowId(RowKind kind, String key) implements Comparable<RowId> {

  static final int MAX_LENGTH = 600;

  private static final Comparator<RowId> ORDER =
      Comparator.comparing(RowId::kind).thenComparing(RowId::key);

  public RowId {
    if (key.isBlank() || key.length() > MAX_LENGTH) {
      throw new InvalidValueException("row-id", key);
    }
  }

  public static RowId of(PatentId patent) {
    return new RowId(RowKind.PATENT, patent.value());
  }

  public static RowId of(NeedId need) {
    return new RowId(RowKind.NEED, need.value());
  }

  public static RowId company(OrganizationId party) {
    return new RowId(RowKind.COMPANY, party.value());
  }

  public static RowId investor(OrganizationId party) {
    return new RowId(RowKind.INVESTOR, party.value());
  }

  /** The triad of three rows. */
  public static RowId triad(RowId patent, RowId need, RowId investor) {
    return new RowId(RowKind.TRIAD, patent.key + "|" + need.key + "|" + investor.key);
  }

  /** Reads {@code patent:CN107123456B}, {@code company:…}, {@code need:…} or {@code investor:…}. */
  public static RowId parse(String text) {
    for (var kind : RowKind.values()) {
      var prefix = kind.word() + ":";
      if (text.startsWith(prefix) && text.length() > prefix.length()) {
        return new RowId(kind, text.substring(prefix.length()).strip());
      }
    }
    throw new InvalidValueException("row-id", text);
  }

  @Override
  public int compareTo(RowId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind.word() + ":" + key;
  }
}
