package org.patentbridge.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.NameReading;
import org.patentbridge.domain.patent.FieldChoice;
import org.patentbridge.domain.patent.FieldClaim;
import org.patentbridge.domain.patent.MergedPatent;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.provenance.Origin;

/**
 * What every source of a patent states, and whose word holds.
 *
 * @param record the patent that holds
 * @param sources what each states
 * @param choices why each field is as it is
 */
public record PatentSourcesView(PatentView record, List<Source> sources, List<Choice> choices) {

  /**
   * One source.
   *
   * @param name names it
   * @param kind how it is trusted
   * @param file file that it was read from, empty where it was entered here
   * @param line line of the file, 0 where unknown
   * @param heard ISO date on which it was first heard to say this, null where not noted
   * @param numberAsReceived number of the patent as the source wrote it
   * @param values what it states, by field
   */
  public record Source(
      String name,
      String kind,
      String file,
      long line,
      @Nullable String heard,
      String numberAsReceived,
      Map<String, String> values) {

    /** The statement of a source with what it says in the fields that were compared. */
    public static Source of(Patent statement, String kind, MergedPatent merged) {
      var origin = statement.origin();
      return new Source(
          origin.source(),
          kind,
          origin.file(),
          origin.line(),
          PatentView.text(origin.day()),
          statement.numbers().asReceived(),
          values(merged, origin));
    }

    private static Map<String, String> values(MergedPatent merged, Origin origin) {
      var values = new LinkedHashMap<String, String>();
      for (FieldChoice choice : merged.choices()) {
        Stream.concat(Stream.of(choice.chosen()), choice.others().stream())
            .filter(claim -> claim.origin().source().equals(origin.source()))
            .findFirst()
            .ifPresent(claim -> values.put(choice.field().title(), claim.value()));
      }
      return values;
    }
  }

  /**
   * Whose word holds in a field.
   *
   * @param field as in columns
   * @param value what holds, empty where nothing that was stated can hold
   * @param source whose word it is
   * @param asOf ISO date that it is about, null where it names none
   * @param disputed whether another source states something else
   * @param contradictory whether two sources cannot both be right and a gate depends on it
   * @param because what decided
   * @param others what the others state, best first
   */
  public record Choice(
      String field,
      String value,
      String source,
      @Nullable String asOf,
      boolean disputed,
      boolean contradictory,
      BothLanguages because,
      List<Claim> others) {

    static Choice of(FieldChoice choice) {
      return new Choice(
          choice.field().title(),
          choice.value(),
          choice.chosen().origin().source(),
          PatentView.text(choice.chosen().asOf()),
          choice.isDisputed(),
          choice.contradictory(),
          BothLanguages.of(choice.because()),
          choice.others().stream().map(Claim::of).toList());
    }
  }

  /**
   * What a source states in a field.
   *
   * @param source whose word it is
   * @param value what it states
   * @param asOf ISO date that it is about, null where it names none
   */
  public record Claim(String source, String value, @Nullable String asOf) {

    static Claim of(FieldClaim claim) {
      return new Claim(claim.origin().source(), claim.value(), PatentView.text(claim.asOf()));
    }
  }

  /** A merged patent, its holders as their names were read, beside its sources. */
  public static PatentSourcesView of(
      MergedPatent merged, List<NameReading> holders, List<Source> sources) {
    return new PatentSourcesView(
        PatentView.of(merged.patent(), holders),
        sources,
        merged.choices().stream().map(Choice::of).toList());
  }
}
