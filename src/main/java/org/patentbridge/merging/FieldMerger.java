package org.patentbridge.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.FieldChoice;
import org.patentbridge.domain.patent.OpenLicence;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentField;
import org.patentbridge.domain.patent.SelfGrade;
import org.patentbridge.rulebook.MergeRules;

/** Decides the fields of one patent one after the other and remembers what was decided. */
final class FieldMerger {

  private final MergeRules rules;
  private final List<Patent> statements;
  private final List<FieldChoice> choices = new ArrayList<>();

  FieldMerger(MergeRules rules, List<Patent> statements) {
    this.rules = rules;
    this.statements = List.copyOf(statements);
  }

  List<FieldChoice> choices() {
    return choices;
  }

  /** What a source states, null where it states nothing. */
  @FunctionalInterface
  interface Stated<V> {
    @Nullable V by(Patent statement);
  }

  /** A text, empty where nobody states one. */
  String text(PatentField field, Function<Patent, String> value) {
    return known(field, value, "");
  }

  /** A value; a stand-in, which states nothing, where nobody states one. */
  <V> V known(PatentField field, Function<Patent, V> value, V unknown) {
    Stated<V> stated =
        p -> {
          V known = value.apply(p);
          return known.equals(unknown) ? null : known;
        };
    return find(field, stated).map(Claim::value).orElse(unknown);
  }

  /** A value, null where nobody states one. */
  <V> @Nullable V value(PatentField field, Stated<V> stated) {
    return find(field, stated).map(Claim::value).orElse(null);
  }

  /** The winning claim; whoever states nothing takes no part. */
  <V> Optional<Claim<V>> find(PatentField field, Stated<V> stated) {
    var contest = contest(field, stated);
    contest.ifPresent(c -> choices.add(c.choice()));
    return contest.map(Contest::first);
  }

  /** Items of the first claim, or of all, as the rule says. */
  <V> List<V> list(PatentField field, Function<Patent, Collection<V>> items) {
    Stated<List<V>> stated = p -> items.apply(p).isEmpty() ? null : List.copyOf(items.apply(p));
    var contest = contest(field, stated);
    if (contest.isEmpty()) {
      return List.of();
    }
    if (contest.get().claims().size() == 1 || !rules.getRule(field).united()) {
      choices.add(contest.get().choice());
      return contest.get().first().value();
    }
    var all = new LinkedHashSet<V>();
    contest.get().claims().forEach(claim -> all.addAll(claim.value()));
    var united = List.copyOf(all);
    choices.add(contest.get().united(united));
    return united;
  }

  /** A day that must not lie before a fixed one; null where nobody states one that fits. */
  @Nullable LocalDate dayFrom(
      @Nullable LocalDate earliest, PatentField field, Stated<LocalDate> stated) {
    var found = contest(field, stated);
    if (found.isEmpty()) {
      return null;
    }
    var contest = found.get();
    Predicate<LocalDate> fits = day -> earliest == null || !day.isBefore(earliest);
    var fitting = contest.findFitting(fits);
    var fixed = String.valueOf(earliest);
    if (fitting.isEmpty()) {
      choices.add(contest.unfitting(fixed));
      return null;
    }
    choices.add(
        fits.test(contest.first().value())
            ? contest.choice()
            : contest.fitting(fitting.get(), fixed));
    return fitting.get().value();
  }

  private <V> Optional<Contest<V>> contest(PatentField field, Stated<V> stated) {
    var claims = new ArrayList<Claim<V>>();
    for (Patent statement : statements) {
      V value = stated.by(statement);
      if (value != null) {
        claims.add(new Claim<>(value, statement.origin(), asOf(field, statement)));
      }
    }
    return Contest.of(rules, field, claims);
  }

  private static @Nullable LocalDate asOf(PatentField field, Patent statement) {
    return switch (field) {
      case LEGAL_STATUS, ANNUAL_FEE -> statement.status().asOf();
      case OPEN_LICENCE -> declared(statement.terms().openLicence());
      case SELF_GRADE -> graded(statement.record().selfGrade());
      default -> null;
    };
  }

  private static @Nullable LocalDate declared(@Nullable OpenLicence licence) {
    return licence == null ? null : licence.declared();
  }

  private static @Nullable LocalDate graded(@Nullable SelfGrade grade) {
    return grade == null ? null : grade.date();
  }

  /** The statement of a source. */
  Patent statementOf(String source) {
    return statements.stream()
        .filter(p -> Objects.equals(p.origin().source(), source))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("source " + source + " said nothing"));
  }
}
