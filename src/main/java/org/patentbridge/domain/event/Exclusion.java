package org.patentbridge.domain.event;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * The organizer's word on who does not meet whom at all; it survives every re-run.
 *
 * @param kind how far it reaches
 * @param party who is meant, null where a whole group meets nobody
 * @param other whom the party does not meet, on whichever sides the two sit; null unless two
 *     parties are meant
 * @param group name of the group whose holders are meant, empty where none is
 */
public record Exclusion(
    Kind kind, @Nullable OrganizationId party, @Nullable OrganizationId other, String group) {

  /** How far an exclusion reaches. */
  public enum Kind {
    /** Two parties do not meet. */
    PAIR,
    /** A party meets nobody. */
    PARTY,
    /** Holders that are or belong to a group do not meet one party, or nobody. */
    GROUP
  }

  public Exclusion {
    group = group.strip();
    boolean whole =
        switch (kind) {
          case PAIR -> party != null && other != null && !party.equals(other) && group.isEmpty();
          case PARTY -> party != null && other == null && group.isEmpty();
          case GROUP -> other == null && !group.isEmpty();
        };
    if (!whole) {
      throw new InvalidValueException("exclusion", kind + " " + party + " " + other + " " + group);
    }
  }

  public static Exclusion pair(OrganizationId one, OrganizationId other) {
    return new Exclusion(Kind.PAIR, one, other, "");
  }

  public static Exclusion party(OrganizationId party) {
    return new Exclusion(Kind.PARTY, party, null, "");
  }

  /**
   * @param party who meets none of the group's holders, null for nobody does
   */
  public static Exclusion group(String group, @Nullable OrganizationId party) {
    return new Exclusion(Kind.GROUP, party, null, group);
  }

  /** Whether two parties are kept apart by it, whatever their group. */
  public boolean parts(OrganizationId one, OrganizationId two) {
    return switch (kind) {
      case PAIR ->
          (one.equals(party) && two.equals(other)) || (two.equals(party) && one.equals(other));
      case PARTY -> one.equals(party) || two.equals(party);
      case GROUP -> false;
    };
  }
}
