package org.patentbridge.domain.offer;

import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names something that can be proposed to a seeker; the stable key that breaks ties.
 *
 * @param kind whether it is a patent or a technology offer
 * @param key the patent's or offer's own id
 */
public record OfferingId(Kind kind, String key) implements Comparable<OfferingId> {

  /** What can be proposed. */
  public enum Kind {
    PATENT("patent"),
    OFFER("offer");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  public static OfferingId of(PatentId patent) {
    return new OfferingId(Kind.PATENT, patent.value());
  }

  public static OfferingId of(OfferId offer) {
    return new OfferingId(Kind.OFFER, offer.value());
  }

  /** Reads {@code patent:CN107123456B} or {@code offer:source:id}. */
  public static OfferingId parse(String text) {
    for (Kind kind : Kind.values()) {
      if (text.startsWith(kind.prefix + ":") && text.length() > kind.prefix.length() + 1) {
        return new OfferingId(kind, text.substring(kind.prefix.length() + 1));
      }
    }
    throw new InvalidValueException("offering-id", text);
  }

  /** A publication number in any written form, the id of a patent, or an id with its kind. */
  public static OfferingId meant(String text) {
    return text.startsWith(Kind.OFFER.prefix + ":") || text.startsWith(Kind.PATENT.prefix + ":")
        ? parse(text)
        : of(PatentId.meant(text));
  }

  @Override
  public int compareTo(OfferingId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return kind.prefix + ":" + key;
  }
}
