package org.patentbridge.domain.shortlist;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * For whose eyes a shortlist is made.
 *
 * @param kind how much may be shown
 * @param investor whose list it is, null where it is not one investor's
 */
public record Audience(Kind kind, @Nullable OrganizationId investor) {

  /** How much may be shown. */
  public enum Kind {
    /** Those who run the events: all needs and all investors. */
    ORGANIZER,
    /** One investor: public and anonymous needs, and no other investor. */
    INVESTOR,
    /** Everybody: public and anonymous needs, and no investor. */
    EVERYBODY
  }

  /** The organizer's own copy. */
  public static final Audience ORGANIZER = new Audience(Kind.ORGANIZER, null);

  /** A copy that may be handed to everybody. */
  public static final Audience EVERYBODY = new Audience(Kind.EVERYBODY, null);

  public static Audience of(OrganizationId investor) {
    return new Audience(Kind.INVESTOR, investor);
  }

  public boolean isOrganizer() {
    return kind == Kind.ORGANIZER;
  }

  /** Whether investors are named in it at all. */
  public boolean showsInvestors() {
    return kind != Kind.EVERYBODY;
  }

  /** The investor whose list it is. */
  public OrganizationId party() {
    return Objects.requireNonNull(investor, "only an investor's list has a party");
  }

  /** A stable key: {@code organizer}, {@code everybody} or {@code investor:…}. */
  public String key() {
    var word = kind.name().toLowerCase(Locale.ROOT);
    return investor == null ? word : word + ":" + investor;
  }
}
