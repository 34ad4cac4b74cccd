package org.patentbridge.intake.format.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the name of an applicant, assignee or inventor, without where they live. */
public final class PartyName {

  private static final Set<String> ORGANIZATION =
      Set.of(
          "orgname",
          "organization-name",
          "ONM",
          "OrganizationStandardName",
          "OrganizationName",
          "EntityName");

  private static final List<Set<String>> PERSON =
      List.of(
          Set.of("first-name", "given-name", "FNM", "fnm", "FirstName"),
          Set.of("middle-name", "MiddleName"),
          Set.of("last-name", "family-name", "SNM", "snm", "LastName"),
          Set.of("suffix", "name-suffix", "NameSuffix"));

  private static final Set<String> WHOLE =
      Set.of("PersonFullName", "name", "Name", "PersonName", "NAM");

  /** Elements beside a name that hold other names. */
  private static final Set<String> ELSEWHERE =
      Set.of("address", "adr", "ADR", "Address", "nationality", "residence", "dead-inventor");

  private PartyName() {}

  static String of(Element party) {
    var organization = party.findBelow(ORGANIZATION, ELSEWHERE).map(Element::text).orElse("");
    if (!organization.isEmpty()) {
      return tidy(organization);
    }
    var person =
        PERSON.stream()
            .flatMap(names -> party.findBelow(names, ELSEWHERE).stream())
            .map(Element::text)
            .collect(Collectors.joining(" "));
    return person.isEmpty()
        ? tidy(party.findBelow(WHOLE, ELSEWHERE).map(Element::text).orElse(""))
        : tidy(person);
  }

  /** Without the country that the EPO puts behind a name and without commas left over. */
  private static String tidy(String name) {
    return name.replaceFirst("\\s*\\[[A-Z]{2}\\]$", "").replaceFirst("[\\s,;]+$", "").strip();
  }

  /** As people say it, of {@code Hoff; Don G.} or {@code Hoff, Don G.}. */
  public static String turned(String name) {
    var parts = name.split("\\s*;\\s*", 2);
    return parts.length == 2 ? parts[1] + " " + parts[0] : name;
  }

  /** Each name once; spelling with other capitals or punctuation is the same name. */
  public static List<String> distinct(Stream<String> names) {
    return List.copyOf(
        names
            .collect(
                Collectors.toMap(
                    PartyName::folded, name -> name, (first, again) -> first, LinkedHashMap::new))
            .values());
  }

  private static String folded(String name) {
    var letters = name.replaceAll("[^\\p{L}\\p{N}]+", "").toUpperCase(Locale.ROOT);
    return letters.isEmpty() ? name : letters;
  }
}
