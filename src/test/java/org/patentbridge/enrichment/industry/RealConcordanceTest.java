package org.patentbridge.enrichment.industry;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.industry.FieldPlacement;
import org.patentbridge.rulebook.IndustryRules;
import org.patentbridge.rulebook.RulebookReader;

/**
 * Compares with a slow and obvious matcher over the concordances as they were received, on the
 * classes of all real patents at hand. Classes that moved since are left out, because only the
 * program translates them.
 */
@Execution(ExecutionMode.CONCURRENT)
class RealConcordanceTest {

  private static final Path DATA = Path.of("../shared/data");
  private static final Path AREAS = DATA.resolve("taxonomies/sei_ipc_2021/sei_ipc_rules.tsv");
  private static final Path FIELDS = DATA.resolve("taxonomies/wipo35/ipc_technology.csv");
  private static final Pattern SYMBOL =
      Pattern.compile("\\b([A-H][0-9]{2}[A-Z])\\s*-?0*([0-9]{1,4})\\s*/\\s*([0-9]{2,6})");
  private static final List<String> FILES = List.of(".csv", ".sql", ".json", ".js", ".xml");

  private final IndustryRules rules =
      new RulebookReader().read(Path.of("index-config")).industries();

  @Test
  void areasAreThoseOfTheConcordanceAsReceived() {
    assumeThat(AREAS).exists();
    var received = received();
    var withoutWords = new IndustryReader(withoutWords(rules));
    var records = records();
    int placed = 0;
    for (var classes : records) {
      var expected =
          received.stream()
              .filter(row -> classes.stream().anyMatch(row::holds))
              .map(Row::area)
              .collect(toCollection(TreeSet::new));
      var symbols = classes.stream().map(IpcSymbol::parse).toList();
      var found =
          withoutWords.read("", symbols).areas().stream()
              .map(a -> a.area().value())
              .collect(toCollection(TreeSet::new));
      assertThat(found).as(classes.toString()).isEqualTo(expected);
      placed += expected.isEmpty() ? 0 : 1;
    }
    assertThat(records).hasSizeGreaterThan(1_000);
    assertThat(placed).isGreaterThan(records.size() / 4);
  }

  @Test
  void fieldsAreThoseOfTheConcordanceAsReceived() throws IOException {
    assumeThat(FIELDS).exists();
    Map<String, String> received = new LinkedHashMap<>();
    for (var line : Files.readAllLines(FIELDS).stream().skip(1).toList()) {
      var code = line.replaceFirst("^.*,([A-H][0-9]{2}[A-Z] *[0-9]*/?)%,[^%]*$", "$1");
      received.put(code.replace(" ", ""), line.substring(0, line.indexOf(',')));
    }
    assertThat(received).hasSize(764);
    var reader = new IndustryReader(rules);
    for (var classes : records()) {
      for (var symbol : classes) {
        var group = symbol.substring(0, symbol.indexOf('/') + 1);
        var expected = received.getOrDefault(group, received.get(symbol.substring(0, 4)));
        assertThat(reader.read("", List.of(IpcSymbol.parse(symbol))).fields())
            .as(symbol)
            .extracting(FieldPlacement::field)
            .extracting(Object::toString)
            .isEqualTo(expected == null ? List.of() : List.of(expected));
      }
    }
  }

  /** A row of the concordance of strategic emerging industries. */
  private record Row(String area, List<String> taken, List<String> leftOut) {

    boolean holds(String symbol) {
      return taken.stream().anyMatch(p -> covers(p, symbol))
          && leftOut.stream().noneMatch(p -> covers(p, symbol));
    }

    private static boolean covers(String pattern, String symbol) {
      if (!pattern.endsWith("*")) {
        return symbol.equals(pattern) || symbol.equals(pattern + "/00");
      }
      var prefix = pattern.substring(0, pattern.length() - 1);
      return prefix.length() <= 4 ? symbol.startsWith(prefix) : symbol.startsWith(prefix + "/");
    }
  }

  private static List<Row> received() {
    return lines(AREAS).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> new Row(cells[0], parts(cells[3]), parts(cells[4])))
        .toList();
  }

  private static List<String> parts(String cell) {
    return cell.isBlank() ? List.of() : Arrays.asList(cell.strip().split(" +"));
  }

  /** Words and refused words taken away: the received table has them only as descriptions. */
  private static IndustryRules withoutWords(IndustryRules rules) {
    return new IndustryRules(
        rules.fieldTable(),
        rules.fields(),
        rules.areaTable(),
        rules.areas().stream()
            .map(
                a ->
                    new IndustryRules.AreaRule(
                        a.area(), a.number(), a.taken(), a.leftOut(), List.of(), List.of()))
            .toList(),
        List.of(),
        rules.names(),
        List.of());
  }

  /** The classes of each line of each file of patents that names some. */
  private List<Set<String>> records() {
    Map<String, Set<String>> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(DATA.resolve("patents"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (FILES.stream().anyMatch(e -> file.toString().endsWith(e))) {
          for (var line : lines(file)) {
            var classes = classes(line);
            found.put(classes.toString(), classes);
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot walk " + DATA, unreadable);
    }
    found.remove(Set.of().toString());
    return new ArrayList<>(found.values());
  }

  private Set<String> classes(String line) {
    Set<String> classes = new TreeSet<>();
    var match = SYMBOL.matcher(line);
    while (match.find()) {
      var symbol = match.group(1) + match.group(2) + "/" + match.group(3);
      if (IpcSymbol.find(symbol).isPresent() && !hasMoved(symbol)) {
        classes.add(IpcSymbol.parse(symbol).key());
      }
    }
    return classes;
  }

  private boolean hasMoved(String symbol) {
    return rules.successors().stream().anyMatch(s -> s.now().covers(IpcSymbol.parse(symbol)));
  }

  private static List<String> lines(Path file) {
    try {
      var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.decode(bytes).toString().lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }
}
