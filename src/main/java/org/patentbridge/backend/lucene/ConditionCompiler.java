package org.patentbridge.backend.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.ValueField;

/** Turns conditions into clauses over fields and terms, for filtering. */
final class ConditionCompiler {

  private final PlaceClauses places;

  /**
   * @param reader the state whose words prefixes stand for
   */
  ConditionCompiler(IndexForm form, IndexReader reader) {
    this(form, PlaceClauses.Beginnings.of(reader));
  }

  /**
   * @param beginnings what prefixes stand for
   */
  ConditionCompiler(IndexForm form, PlaceClauses.Beginnings beginnings) {
    this.places = new PlaceClauses(form, beginnings);
  }

  /** For Lucene. */
  Query compile(Condition condition) {
    return LuceneClauses.query(clause(condition));
  }

  Clause clause(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> all(parts);
      case Condition.Any(var parts) -> any(parts);
      case Condition.Not not -> all(List.of(not));
      case Condition.Words words -> places.words(words);
      case Condition.Phrase phrase -> places.phrase(phrase);
      case Condition.Prefix prefix -> places.prefix(prefix);
      case Condition.Near near -> places.near(near);
      case Condition.Range range -> range(range);
      case Condition.ClassPart(var part) -> classPart(part.key());
      case Condition.NumberIs(var key) -> term(IndexForm.NUMBER, key);
      case Condition.Value(var field, var value) -> term(nameOf(field), value);
    };
  }

  private Clause all(List<Condition> parts) {
    var wanted = new ArrayList<Clause>();
    var unwanted = new ArrayList<Clause>();
    for (var part : parts) {
      if (part instanceof Condition.Not(var no)) {
        unwanted.add(clause(no));
      } else {
        wanted.add(clause(part));
      }
    }
    return new Clause.All(wanted, unwanted);
  }

  /** Values of one field become one clause: an event may name thousands of holders. */
  private Clause any(List<Condition> parts) {
    Map<ValueField, List<String>> values = new EnumMap<>(ValueField.class);
    var clauses = new ArrayList<Clause>();
    for (var part : parts) {
      if (part instanceof Condition.Value(var field, var value)) {
        values.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
      } else {
        clauses.add(clause(part));
      }
    }
    values.forEach((field, wanted) -> clauses.add(new Clause.Holds(nameOf(field), wanted)));
    return Clause.oneOf(clauses);
  }

  private static Clause term(String field, String value) {
    return new Clause.Holds(field, List.of(value));
  }

  /** A subgroup covers what begins like it; above it every part is a term of its own. */
  private static Clause classPart(String key) {
    return key.indexOf('/') < 0 ? term(IndexForm.IPC, key) : new Clause.Begins(IndexForm.IPC, key);
  }

  private static String nameOf(ValueField field) {
    return switch (field) {
      case KIND -> IndexForm.KIND;
      case HOLDER -> IndexForm.HOLDER;
      case STATE -> IndexForm.STATE;
      case LICENCE -> IndexForm.LICENCE;
      case OPEN_LICENCE -> IndexForm.OPEN_LICENCE;
      case REGION -> IndexForm.REGION;
      case CHAIN -> IndexForm.LINK;
    };
  }

  private static Clause range(Condition.Range range) {
    return switch (range.field()) {
      case FILED -> wide(IndexForm.FILED, range);
      case PUBLISHED -> wide(IndexForm.PUBLISHED, range);
      case FEE -> wide(IndexForm.FEE, range);
      case YEAR -> narrow(IndexForm.YEAR, range);
      case TRL -> narrow(IndexForm.TRL, range);
    };
  }

  private static Clause wide(String field, Condition.Range range) {
    return new Clause.Between(field, true, range.from(), range.to());
  }

  private static Clause narrow(String field, Condition.Range range) {
    return new Clause.Between(field, false, narrow(range.from()), narrow(range.to()));
  }

  private static int narrow(long bound) {
    return (int) Math.clamp(bound, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }
}
