package org.patentbridge.intake.format.markup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one record told of a patent, as it stood there. */
public final class Draft {

  private final String country;
  private final String language;
  private final Map<Item, List<Value>> values = new EnumMap<>(Item.class);

  /**
   * One thing that was told.
   *
   * @param name of the element or tag that told it
   * @param text never blank once it is in a draft
   * @param language as the record names it, empty where it does not
   */
  public record Value(Item item, String name, String text, String language) {}

  /**
   * @param country of the office, where a record does not name it
   * @param language of texts that do not name theirs, empty where unknown
   */
  public Draft(String country, String language) {
    this.country = country;
    this.language = language;
  }

  public void add(Value value) {
    if (!value.text().isBlank()) {
      values.computeIfAbsent(value.item(), i -> new ArrayList<>()).add(value);
    }
  }

  public boolean has(Item item) {
    return values.containsKey(item);
  }

  public List<Value> all(Item item) {
    return values.getOrDefault(item, List.of());
  }

  public Optional<Value> find(Item item) {
    return all(item).stream().findFirst();
  }

  /** The first text of an item, empty where there is none. */
  public String text(Item item) {
    return find(item).map(Value::text).orElse("");
  }

  /** The office's country as the record or else the format names it. */
  public String country() {
    return has(Item.COUNTRY) ? text(Item.COUNTRY) : country;
  }

  /** The language of a text, that of the record where the text names none. */
  public String language(Value value) {
    return value.language().isEmpty() ? language : value.language();
  }

  /** The number under which the record was published, empty where it names none. */
  public String number() {
    return DocumentNumbers.publication(country(), text(Item.NUMBER), text(Item.KIND_CODE));
  }
}
