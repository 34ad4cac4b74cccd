package org.patentbridge.intake.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.intake.format.Cell;
import org.patentbridge.intake.format.Dates;
import org.patentbridge.intake.format.Source;
import org.patentbridge.rulebook.ColumnRule;
import org.patentbridge.rulebook.NearestName;

/**
 * The fields of one row by their canonical names. Reading a field that is not what it should be
 * notes a problem and goes on, so that all problems of a row are listed at once; a row with an
 * error is not taken.
 */
public final class Fields {

  /** Separates the items of a text that is a list; a comma may be part of a name. */
  private static final Pattern ITEMS = Pattern.compile("[;；|\\n]");

  /** Separates items that hold no commas themselves: symbols, codes and words of a fixed set. */
  private static final Pattern CODES = Pattern.compile("[;；|\\n,，、]");

  private static final String YES = "TRUE";
  private static final String NO = "FALSE";

  private final Map<String, Cell> cells;
  private final Origin origin;
  private final Words words;
  private final List<Problem> problems;
  private int item = 1;

  /**
   * @param cells by canonical field
   * @param origin the row and whose word it is
   * @param problems takes what is wrong
   */
  public Fields(Map<String, Cell> cells, Origin origin, Words words, List<Problem> problems) {
    this.cells = cells;
    this.origin = origin;
    this.words = words;
    this.problems = problems;
  }

  /**
   * Says which of the rows that begin on its line this one is.
   *
   * @param number from 1
   */
  public void beginAs(int number) {
    item = number;
  }

  /**
   * What tells the row from all others of its file: its line, and its number there beyond the
   * first.
   */
  String rowNumber() {
    return origin.line() + (item == 1 ? "" : "." + item);
  }

  public Origin origin() {
    return origin;
  }

  /**
   * What ids begin with: the source where it has a name, else the file; with the part of the file
   * behind it, because parts count their lines by themselves.
   */
  public String sourceStem() {
    return origin.source().equals(Origin.nameOf(wholeFile()))
        ? fileStem()
        : origin.source() + part();
  }

  /** The file without folder and ending, with its part behind it. */
  public String fileStem() {
    return stem(wholeFile()) + part();
  }

  private String wholeFile() {
    return origin.file().substring(0, origin.file().length() - part().length());
  }

  private String part() {
    int at = origin.file().indexOf(Source.PART);
    return at < 0 ? "" : origin.file().substring(at);
  }

  private static String stem(String file) {
    return file.replaceFirst("^.*[/\\\\]", "").replaceFirst("(?<=.)\\.[^.]*$", "");
  }

  public boolean has(String field) {
    return cells.containsKey(field);
  }

  /** Whether the field or anything nested in it is there. */
  public boolean hasAny(String field) {
    return has(field) || cells.keySet().stream().anyMatch(name -> name.startsWith(field + "."));
  }

  /** The name under which a field stands in the file. */
  public String writtenName(String field) {
    var cell = cells.get(field);
    return cell == null ? field : cell.name();
  }

  /** The text, empty where the field is not there. */
  public String text(String field) {
    var cell = cells.get(field);
    return cell == null ? "" : cell.text();
  }

  /** Items that may hold commas, such as names. */
  public List<String> items(String field) {
    return split(field, ITEMS);
  }

  private List<String> split(String field, Pattern separator) {
    var cell = cells.get(field);
    if (cell == null) {
      return List.of();
    }
    var items =
        cell.kind() == Cell.Kind.LIST
            ? cell.items().stream()
            : cell.items().stream().flatMap(separator::splitAsStream);
    return items.map(String::strip).filter(item -> !item.isEmpty()).toList();
  }

  /** The value of a field, null where it is not there or wrong. */
  public <V> @Nullable V value(String field, Function<String, V> parser) {
    return has(field) ? parsed(field, text(field), parser) : null;
  }

  /** The value of a field, a stand-in where it is not there or wrong. */
  public <V> V value(String field, Function<String, V> parser, V otherwise) {
    V value = value(field, parser);
    return value == null ? otherwise : value;
  }

  /** The values of a list of symbols or codes without the wrong ones. */
  public <V> List<V> values(String field, Function<String, V> parser) {
    return parsed(field, split(field, CODES), parser);
  }

  /** The values of a list whose items may hold commas. */
  public <V> List<V> itemValues(String field, Function<String, V> parser) {
    return parsed(field, items(field), parser);
  }

  private <V> List<V> parsed(String field, List<String> items, Function<String, V> parser) {
    var values = new LinkedHashSet<V>();
    for (String item : items) {
      V value = parsed(field, item, parser);
      if (value != null) {
        values.add(value);
      }
    }
    return List.copyOf(values);
  }

  private <V> @Nullable V parsed(String field, String text, Function<String, V> parser) {
    try {
      return parser.apply(text);
    } catch (InvalidValueException refused) {
      problems.add(refusal(refused, field));
      return null;
    }
  }

  /** An error, but where the record can do without the value. */
  private Problem refusal(InvalidValueException refused, String field) {
    var cell = cells.get(field);
    var error = Problem.of(refused, placeOf(field));
    return cell != null && cell.lenient()
        ? new Problem(
            Severity.WARNING, error.code(), error.place(), error.value(), error.arguments())
        : error;
  }

  /** The region of a code or a name, null where it is not there or wrong. */
  @Nullable RegionCode region(String field) {
    return value(field, words.regions()::parse);
  }

  /** The regions of a list of codes or names. */
  List<RegionCode> regions(String field) {
    return values(field, words.regions()::parse);
  }

  /**
   * The chain links of a list of ids or names; those that no chain has are kept, with a warning.
   */
  Set<ChainLinkId> chainLinks(String field) {
    var written =
        items(field).stream()
            .flatMap(i -> words.links().isName(i) ? Stream.of(i) : CODES.splitAsStream(i))
            .map(String::strip)
            .filter(item -> !item.isEmpty())
            .toList();
    var links = parsed(field, written, words.links()::parse);
    links.stream().filter(words.links()::isStrange).forEach(link -> warnStrange(field, link));
    return Set.copyOf(links);
  }

  private void warnStrange(String field, ChainLinkId link) {
    var id = link.toString();
    words
        .links()
        .findNearest(link)
        .ifPresentOrElse(
            nearest -> warn("chain-link-misspelt", field, id, nearest),
            () -> warn("chain-link-unknown", field, id));
  }

  @Nullable LocalDate date(String field) {
    var cell = cells.get(field);
    return cell != null && cell.kind() == Cell.Kind.NUMBER
        ? value(field, Dates::parseNumber)
        : value(field, Dates::parse);
  }

  /** A whole number from 0 on, null where it is not there or wrong. */
  @Nullable Integer wholeNumber(String field) {
    return value(field, Fields::wholeNumberOf);
  }

  private static Integer wholeNumberOf(String text) {
    if (!text.matches("[0-9]{1,9}")) {
      throw new InvalidValueException("whole-number", text);
    }
    return Integer.valueOf(text);
  }

  /** Yes or no, null where it is not there or wrong. */
  @Nullable Boolean yesOrNo(String field) {
    return value(field, text -> constant(field, text, List.of(YES, NO)).equals(YES));
  }

  /** The value that a text as a whole stands for, empty for a word that stands for none. */
  public <E extends Enum<E>> Optional<E> findWord(String field, String text, Class<E> type) {
    var constants = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    return findConstant(field, text, constants).map(name -> Enum.valueOf(type, name));
  }

  /** Whether a text is a word for yes or no in this field. */
  public Optional<Boolean> findYesOrNo(String field, String text) {
    return findConstant(field, text, List.of(YES, NO)).map(YES::equals);
  }

  /** The value that a word stands for, a stand-in where it is not there or unknown. */
  public <E extends Enum<E>> E word(String field, Class<E> type, E otherwise) {
    return value(field, text -> wordOf(field, text, type), otherwise);
  }

  /** The values that the words of a list stand for. */
  public <E extends Enum<E>> Set<E> words(String field, Class<E> type) {
    var found = EnumSet.noneOf(type);
    found.addAll(values(field, text -> wordOf(field, text, type)));
    return found;
  }

  /** The value that a text stands for in a field. */
  public <E extends Enum<E>> E wordOf(String field, String text, Class<E> type) {
    var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    return Enum.valueOf(type, constant(field, text, names));
  }

  private String constant(String field, String text, List<String> constants) {
    return findConstant(field, text, constants)
        .orElseThrow(() -> unknownWord(field, text, constants));
  }

  /** The rules' word, else the constant itself: the value is always understood. */
  private Optional<String> findConstant(String field, String text, List<String> constants) {
    var folded = ColumnRule.folded(text);
    return words
        .find(field, text)
        .filter(constants::contains)
        .or(() -> constants.stream().filter(c -> ColumnRule.folded(c).equals(folded)).findFirst());
  }

  private InvalidValueException unknownWord(String field, String text, List<String> constants) {
    var allowed = String.join(", ", constants);
    return words
        .findNearest(field, text)
        .or(() -> NearestName.find(text, constants))
        .map(nearest -> new InvalidValueException("word-misspelt", text, nearest, allowed))
        .orElseGet(() -> new InvalidValueException("word-unknown", text, allowed));
  }

  /** A value that several fields make together, a stand-in where they do not fit. */
  public <V> V checked(String field, Supplier<V> value, V otherwise) {
    try {
      return value.get();
    } catch (InvalidValueException refused) {
      problems.add(refusal(refused, field));
      return otherwise;
    }
  }

  /** The items of an array of objects, each as fields of its own. */
  public List<Fields> groups(String field) {
    return cells.keySet().stream()
        .map(name -> numberOf(field, name))
        .filter(Objects::nonNull)
        .distinct()
        .map(number -> group(field, field + "." + number + "."))
        .toList();
  }

  private static @Nullable String numberOf(String field, String name) {
    var prefix = field + ".";
    if (!name.startsWith(prefix)) {
      return null;
    }
    var number = name.substring(prefix.length()).replaceFirst("\\..*$", "");
    return number.matches("[0-9]+") ? number : null;
  }

  /** Nested keys become {@code field.key}; the words of the field itself stay understood. */
  private Fields group(String field, String prefix) {
    var own = new HashMap<String, Cell>();
    cells.forEach(
        (name, cell) -> {
          if (name.startsWith(prefix)) {
            own.put(field + "." + name.substring(prefix.length()), cell);
          }
        });
    return new Fields(own, origin, words, problems);
  }

  public void error(String code, String field, String value, String... arguments) {
    problems.add(Problem.error(code, placeOf(field), value, arguments));
  }

  public void warn(String code, String field, String value, String... arguments) {
    problems.add(new Problem(Severity.WARNING, code, placeOf(field), value, List.of(arguments)));
  }

  /** Notes an error for every group of fields of which at least one must be there and none is. */
  public void require(List<Set<String>> groups, Titles titles) {
    groups.stream()
        .filter(group -> group.stream().noneMatch(this::has))
        .map(group -> titles.missingAt("value-missing", origin.place(), group))
        .forEach(problems::add);
  }

  private Place placeOf(String field) {
    return origin.place().field(writtenName(field));
  }
}
