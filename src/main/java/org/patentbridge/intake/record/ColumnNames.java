package org.patentbridge.intake.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.patentbridge.rulebook.ColumnRule;
import org.patentbridge.rulebook.NearestName;

/** Which field a written column or key name means, for one kind of record; for one thread. */
public final class ColumnNames {

  private static final Pattern ITEM = Pattern.compile("\\.(?<number>[0-9]+)\\.");
  private static final int LONGEST_COMPARED = 60;

  /** Names whose fields are remembered; a table has as many as columns, nested formats more. */
  private static final int MAX_REMEMBERED = 2_000;

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, Optional<String>> remembered = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  /**
   * @param nested fields that only nested formats can hold and that therefore have no column
   */
  public ColumnNames(String noun, List<ColumnRule> rules, Set<String> nested) {
    nested.forEach(field -> put(field, field));
    var own = rules.stream().filter(r -> r.noun().equals(noun)).toList();
    own.forEach(r -> put(r.field(), r.field()));
    own.forEach(r -> r.names().forEach(name -> put(name, r.field())));
    own.forEach(r -> r.findChineseName().ifPresent(name -> titles.put(r.field(), name)));
  }

  private void put(String name, String field) {
    if (fields.putIfAbsent(ColumnRule.folded(name), field) == null) {
      known.put(name, field);
    }
  }

  /**
   * The field that a name means; numbers of array items are kept, as in {@code
   * encumbrances.0.type}.
   */
  public Optional<String> find(String written) {
    var field = remembered.get(written);
    if (field != null) {
      return field;
    }
    var meant = findAnew(written);
    if (remembered.size() < MAX_REMEMBERED && written.length() <= LONGEST_COMPARED) {
      remembered.put(written, meant);
    }
    return meant;
  }

  private Optional<String> findAnew(String written) {
    var item = ITEM.matcher(written);
    if (!item.find()) {
      return Optional.ofNullable(fields.get(ColumnRule.folded(written)));
    }
    var plain = item.replaceFirst(".");
    return Optional.ofNullable(fields.get(ColumnRule.folded(plain)))
        .filter(field -> field.contains("."))
        .map(field -> numbered(field, item.group("number")));
  }

  private static String numbered(String field, String number) {
    int dot = field.indexOf('.');
    return field.substring(0, dot) + "." + number + field.substring(dot);
  }

  /** The field's name in Chinese where it has one, else its own. */
  public String title(String field) {
    return titles.getOrDefault(field, field);
  }

  /** The known name that comes nearest to one that means nothing. */
  public Optional<String> findNearest(String written) {
    return written.length() > LONGEST_COMPARED
        ? Optional.empty()
        : NearestName.find(written, known.keySet());
  }
}
