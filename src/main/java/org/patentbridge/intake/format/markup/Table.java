package org.patentbridge.intake.format.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the items of a patent stand in the records of a format. Several places of one item are
 * versions of the format: the first that holds something counts.
 */
public final class Table {

  private final String country;
  private final List<Rule> rules;

  /**
   * @param item what stands there
   */
  private record Rule(Item item, Path path) {}

  private Table(String country, List<Rule> rules) {
    this.country = country;
    this.rules = rules;
  }

  /**
   * @param country of an office that does not name itself in its records, empty where it does
   */
  public static Table of(String country) {
    return new Table(country, List.of());
  }

  /** The same with one more place. */
  public Table with(Item item, String path) {
    var more = new ArrayList<>(rules);
    more.add(new Rule(item, Path.of(path)));
    return new Table(country, List.copyOf(more));
  }

  /** The same with a document's number, its kind and its day, as ST.36 writes them. */
  public Table publication(String path) {
    return with(Item.COUNTRY, path + "/country")
        .with(Item.NUMBER, path + "/doc-number")
        .with(Item.KIND_CODE, path + "/kind")
        .with(Item.PUBLISHED, path + "/date");
  }

  /** The same with an application's number and its day, as ST.36 writes them. */
  public Table application(String path) {
    return with(Item.APPLICATION_COUNTRY, path + "/country")
        .with(Item.APPLICATION_NUMBER, path + "/doc-number")
        .with(Item.FILED, path + "/date");
  }

  /** Everything that a record tells. */
  public Draft read(Element record) {
    var draft = new Draft(country, language(record));
    for (Rule rule : rules) {
      if (!draft.has(rule.item)) {
        places(rule, record).flatMap(found -> values(rule.item, found)).forEach(draft::add);
      }
    }
    return draft;
  }

  /** In the order of the record, the class that it calls the first one in front. */
  private static Stream<Element> places(Rule rule, Element record) {
    var found = rule.path.in(record).stream();
    return rule.item == Item.IPC || rule.item == Item.CPC
        ? found.sorted(Comparator.comparing(e -> !ClassSymbols.isFirst(e)))
        : found;
  }

  private static String language(Element element) {
    var language = element.attribute("lang");
    return language.isEmpty() ? element.attribute("languageCode") : language;
  }

  private static Stream<Draft.Value> values(Item item, Element found) {
    return switch (item) {
      case TITLE -> titles(found);
      case ABSTRACT -> Stream.of(value(item, found, found.paragraphs()));
      case IPC, CPC -> Stream.of(value(item, found, ClassSymbols.written(found)));
      case HOLDERS, INVENTORS -> Stream.of(value(item, found, PartyName.of(found)));
      default -> Stream.of(value(item, found, found.text()));
    };
  }

  private static Draft.Value value(Item item, Element found, String text) {
    return new Draft.Value(item, found.name(), text, language(found));
  }

  /** The EPO writes a title's language beside it: B541 names the one of the next B542. */
  private static Stream<Draft.Value> titles(Element found) {
    if (found.findChild("B542").isEmpty()) {
      return Stream.of(value(Item.TITLE, found, found.text()));
    }
    var titles = new ArrayList<Draft.Value>();
    var language = "";
    for (Element child : found.children().toList()) {
      if (child.name().equals("B541")) {
        language = child.text();
      } else if (child.name().equals("B542")) {
        titles.add(new Draft.Value(Item.TITLE, child.name(), child.text(), language));
      }
    }
    return titles.stream();
  }
}
