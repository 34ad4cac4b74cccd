package org.patentbridge.retrieval.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LicenceKind;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.Condition.Value;
import org.patentbridge.retrieval.condition.ValueField;
import org.patentbridge.rulebook.ColumnRule;
import org.patentbridge.rulebook.NearestName;
import org.patentbridge.rulebook.RegionNames;
import org.patentbridge.rulebook.Rulebook;

/** What the words for states, licence kinds, chains, regions and kinds of record mean. */
final class ValueNames {

  private static final int MOST_SUGGESTED = 12;
  private static final Condition OPEN = new Value(ValueField.OPEN_LICENCE, "yes");

  private final Map<QueryField, Map<String, Condition>> meanings = new EnumMap<>(QueryField.class);
  private final Map<QueryField, List<String>> known = new EnumMap<>(QueryField.class);
  private final RegionNames regions;

  ValueNames(Rulebook rulebook) {
    regions = new RegionNames(rulebook.intake().regions());
    putStates(rulebook);
    putLicences(rulebook);
    putChains(rulebook);
    put(QueryField.KIND, new Value(ValueField.KIND, "patent"), List.of("patent", "专利"));
    put(QueryField.KIND, new Value(ValueField.KIND, "offer"), List.of("offer", "成果", "技术成果"));
    put(QueryField.OPEN_LICENCE, OPEN, List.of("yes", "是", "有", "true"));
    put(QueryField.OPEN_LICENCE, Condition.not(OPEN), List.of("no", "否", "无", "false"));
  }

  private void putStates(Rulebook rulebook) {
    var dead =
        Arrays.stream(LegalState.values()).filter(LegalState::isDead).map(Enum::name).toList();
    put(
        QueryField.STATUS,
        Condition.anyOf(ValueField.STATE, dead),
        List.of("dead", "失效", "无效", "无权"));
    for (var state : LegalState.values()) {
      put(QueryField.STATUS, new Value(ValueField.STATE, state.name()), List.of(state.name()));
    }
    putWords(rulebook, "legalStatus", QueryField.STATUS, ValueField.STATE);
  }

  private void putLicences(Rulebook rulebook) {
    put(QueryField.LICENCE, licence(LicenceKind.OPEN), List.of("开放许可"));
    put(QueryField.LICENCE, licence(LicenceKind.FREE), List.of("免费", "免费许可"));
    put(QueryField.LICENCE, licence(LicenceKind.USE_FIRST_PAY_LATER), List.of("先使用后付费", "先用后付"));
    for (var kind : LicenceKind.values()) {
      put(QueryField.LICENCE, licence(kind), List.of(kind.name()));
    }
    putWords(rulebook, "intent", QueryField.LICENCE, ValueField.LICENCE);
  }

  private static Condition licence(LicenceKind kind) {
    return new Value(ValueField.LICENCE, kind.name());
  }

  /** The words that tables of patents use; those of values that are no constant are left out. */
  private void putWords(Rulebook rulebook, String column, QueryField field, ValueField asked) {
    for (var rule : rulebook.values()) {
      var value = new Value(asked, rule.canonical());
      if (rule.noun().equals("patent")
          && rule.field().equals(column)
          && meanings(field).containsKey(ColumnRule.folded(rule.canonical()))) {
        put(field, value, rule.names());
      }
    }
  }

  private void putChains(Rulebook rulebook) {
    for (var rule : rulebook.chains()) {
      var chain = rule.chain();
      putChain(chain.id().value(), List.of(chain.id().value(), chain.nameZh(), chain.nameEn()));
      for (var link : chain.links()) {
        var id = link.id().toString();
        putChain(id, List.of(id, link.nameZh(), link.nameEn()));
      }
    }
  }

  /** A name that several links have means any of them. */
  private void putChain(String id, List<String> names) {
    var meant = meanings(QueryField.CHAIN);
    Condition value = new Value(ValueField.CHAIN, id);
    for (var name : names) {
      meant.merge(
          ColumnRule.folded(name),
          value,
          (before, now) -> before.equals(now) ? now : Condition.any(List.of(before, now)));
    }
    known.computeIfAbsent(QueryField.CHAIN, f -> new java.util.ArrayList<>()).addAll(names);
  }

  /** The first meaning of a word holds. */
  private void put(QueryField field, Condition meaning, Collection<String> names) {
    names.forEach(name -> meanings(field).putIfAbsent(ColumnRule.folded(name), meaning));
    known.computeIfAbsent(field, f -> new java.util.ArrayList<>()).addAll(names);
  }

  private Map<String, Condition> meanings(QueryField field) {
    return meanings.computeIfAbsent(field, f -> new LinkedHashMap<>());
  }

  /**
   * What a word asks for in a field of known values.
   *
   * @throws InvalidValueException when the field has no such value
   */
  Condition read(QueryField field, String word) {
    if (field == QueryField.REGION) {
      return new Value(ValueField.REGION, regions.parse(word).value());
    }
    var meaning = meanings(field).get(ColumnRule.folded(word));
    if (meaning == null) {
      throw new InvalidValueException("query-value", word, field.printed(), meant(field, word));
    }
    return meaning;
  }

  private String meant(QueryField field, String word) {
    var names = known.getOrDefault(field, List.of());
    return NearestName.find(word, names)
        .orElseGet(() -> String.join(", ", shortened(names).toList()));
  }

  private static Stream<String> shortened(List<String> names) {
    return names.size() <= MOST_SUGGESTED
        ? names.stream()
        : Stream.concat(names.stream().limit(MOST_SUGGESTED), Stream.of("…"));
  }
}
