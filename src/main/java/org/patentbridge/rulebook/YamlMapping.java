package org.patentbridge.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.patentbridge.domain.problem.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping in a YAML file, read key by key. What is missing or has the wrong shape is noted with
 * its line and read as empty; {@link #close} refuses the keys that nobody asked for.
 */
final class YamlMapping implements AutoCloseable {

  private final Place place;
  private final Map<String, Node> values;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  private YamlMapping(Place place, Map<String, Node> values, Problems problems) {
    this.place = place;
    this.values = values;
    this.problems = problems;
  }

  /** The mapping that a whole file is, empty where the file is broken. */
  static Optional<YamlMapping> of(ShelfFile file, Problems problems) {
    var settings = LoadSettings.builder().setLabel(file.name()).build();
    try {
      var root = new Compose(settings).composeString(file.text());
      if (root.isPresent()) {
        return Optional.of(of(root.get(), Place.of(file.name(), 1), problems));
      }
      problems.error("rules-expects-mapping", file.place(), "");
    } catch (MarkedYamlEngineException broken) {
      long line = broken.getProblemMark().map(mark -> mark.getLine() + 1L).orElse(0L);
      problems.error("rules-yaml-syntax", Place.of(file.name(), line), "", broken.getProblem());
    } catch (YamlEngineException broken) {
      problems.error("rules-yaml-syntax", file.place(), "", String.valueOf(broken.getMessage()));
    }
    return Optional.empty();
  }

  private static YamlMapping of(Node node, Place at, Problems problems) {
    var values = new LinkedHashMap<String, Node>();
    var taken = new TakenNames(problems);
    var place = at(node, at);
    if (node instanceof MappingNode mapping) {
      for (var entry : mapping.getValue()) {
        var key = entry.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
        if (taken.take(key, at(entry.getKeyNode(), place).field(key))) {
          values.put(key, entry.getValueNode());
        }
      }
    } else {
      problems.error("rules-expects-mapping", place, written(node));
    }
    return new YamlMapping(place, values, problems);
  }

  /** Where the mapping begins. */
  Place place() {
    return place;
  }

  /** Where the value of a key stands. */
  Place place(String key) {
    var value = values.get(key);
    return (value == null ? place : at(value, place)).field(key);
  }

  /** All keys, for mappings whose keys are names of the user's choice. */
  Set<String> keys() {
    asked.addAll(values.keySet());
    return values.keySet();
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** A text that must be there. */
  String text(String key) {
    var text = findText(key);
    if (text.isEmpty() && !isMisshapen(key)) {
      missing(key);
    }
    return text.orElse("");
  }

  /** A text that may be left out. */
  Optional<String> findText(String key) {
    var node = find(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty());
    }
    problems.error("rules-expects-text", place(key), written(node.get()));
    return Optional.empty();
  }

  /** A decimal figure that must be there; the lower bound where it is missing or out of bounds. */
  BigDecimal number(String key, String smallest, String largest) {
    var low = new BigDecimal(smallest);
    var text = text(key);
    if (text.isEmpty()) {
      return low;
    }
    var figure = text.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?") ? new BigDecimal(text) : null;
    if (figure == null
        || figure.compareTo(low) < 0
        || figure.compareTo(new BigDecimal(largest)) > 0) {
      problems.error("rules-expects-number", place(key), text, smallest, largest);
      return low;
    }
    return figure;
  }

  /** A whole figure that must be there; the lower bound where it is missing or out of bounds. */
  int whole(String key, int smallest, int largest) {
    var low = Integer.toString(smallest);
    var high = Integer.toString(largest);
    var figure = number(key, low, high);
    if (figure.stripTrailingZeros().scale() > 0) {
      problems.error("rules-expects-number", place(key), figure.toString(), low, high);
      return smallest;
    }
    return figure.intValue();
  }

  /** {@code true} or {@code false}. */
  boolean flag(String key) {
    return oneOf(key, List.of("true", "false")).equals("true");
  }

  /** One of a few words, which must be there; the first of them where it is not. */
  String oneOf(String key, List<String> words) {
    var text = text(key);
    if (text.isEmpty() || words.contains(text)) {
      return text.isEmpty() ? words.getFirst() : text;
    }
    problems.error("rules-unknown-name", place(key), text, NearestName.suggestion(text, words));
    return words.getFirst();
  }

  /** The id of a thing that stands elsewhere on the shelf; unchecked where nothing is known. */
  String reference(String key, List<String> known) {
    var text = text(key);
    if (!text.isEmpty() && !known.isEmpty() && !known.contains(text)) {
      problems.error("rules-unknown-name", place(key), text, NearestName.suggestion(text, known));
    }
    return text;
  }

  /** The texts of a list, which may be left out. */
  List<String> texts(String key) {
    return items(
        key,
        item -> {
          if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
          }
          problems.error("rules-expects-text", at(item, place).field(key), written(item));
          return Optional.empty();
        });
  }

  /** The mappings of a list, which may be left out. */
  List<YamlMapping> mappings(String key) {
    return items(key, item -> Optional.of(of(item, at(item, place).field(key), problems)));
  }

  /** A mapping that may be left out, empty then. */
  YamlMapping mapping(String key) {
    return find(key)
        .map(node -> of(node, place(key), problems))
        .orElseGet(() -> new YamlMapping(place.field(key), Map.of(), problems));
  }

  /** A mapping that must be there. */
  YamlMapping neededMapping(String key) {
    if (find(key).isEmpty()) {
      missing(key);
    }
    return mapping(key);
  }

  /** A reason, which every rule owes. */
  String because() {
    var because = findText("because");
    if (because.isEmpty()) {
      problems.error("rules-missing-because", place.field("because"), "");
    }
    return because.orElse("");
  }

  /** Refuses the keys that nobody asked for. */
  @Override
  public void close() {
    for (var key : values.keySet()) {
      if (!asked.contains(key)) {
        var meant = NearestName.suggestion(key, asked);
        problems.error("rules-unknown-key", place(key), key, meant);
      }
    }
  }

  private <T> List<T> items(String key, Function<Node, Optional<T>> reader) {
    var node = find(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof SequenceNode sequence) {
      var items = new ArrayList<T>();
      sequence.getValue().forEach(item -> reader.apply(item).ifPresent(items::add));
      return List.copyOf(items);
    }
    problems.error("rules-expects-list", place(key), written(node.get()));
    return List.of();
  }

  private Optional<Node> find(String key) {
    asked.add(key);
    return Optional.ofNullable(values.get(key));
  }

  private boolean isMisshapen(String key) {
    var value = values.get(key);
    return value != null && !(value instanceof ScalarNode);
  }

  private void missing(String key) {
    problems.error("rules-missing-key", place.field(key), key);
  }

  private static Place at(Node node, Place otherwise) {
    return node.getStartMark()
        .map(mark -> new Place(otherwise.source(), mark.getLine() + 1L, otherwise.field()))
        .orElse(otherwise);
  }

  private static String written(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }
}
