package org.patentbridge.enrichment;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLink;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.chain.Position;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.rulebook.ChainRule;

/** The chain tables on the shelf, read plainly for tests of placing. */
final class ChainTables {

  private static final Path FOLDER = Path.of("index-config/chains");
  private static final String EXAMPLES = ".examples.csv";

  private ChainTables() {}

  static List<ChainRule> all() {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".csv") && !f.toString().endsWith(EXAMPLES))
          .sorted()
          .map(ChainTables::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list " + FOLDER, unreadable);
    }
  }

  private static ChainRule read(Path file) {
    var name = file.getFileName().toString().replace(".csv", "");
    var id = new ChainId(name);
    var rows = rows(file);
    var links = rows.stream().map(row -> link(row, id)).toList();
    return new ChainRule(
        new IndustrialChain(id, name, name, links),
        rows.stream().map(row -> rule(row, id)).toList(),
        rows(file.resolveSibling(name + EXAMPLES)).stream().map(row -> example(row, id)).toList());
  }

  private static List<NamedCsvRecord> rows(Path file) {
    try {
      var table =
          Files.readAllLines(file).stream()
              .filter(line -> !line.startsWith("#"))
              .reduce("", (all, line) -> all + line + "\n");
      try (var reader = CsvReader.builder().ofNamedCsvRecord(table)) {
        return reader.stream().toList();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  private static ChainLink link(NamedCsvRecord row, ChainId chain) {
    var fedBy = new LinkedHashSet<ChainLinkId>();
    cells(row, "fed_by").forEach(name -> fedBy.add(new ChainLinkId(chain, name)));
    return new ChainLink(
        new ChainLinkId(chain, row.getField("link")),
        row.getField("name_zh"),
        row.getField("name_en"),
        Position.valueOf(row.getField("position").toUpperCase(Locale.ROOT)),
        fedBy);
  }

  private static ChainRule.LinkRule rule(NamedCsvRecord row, ChainId chain) {
    return new ChainRule.LinkRule(
        new ChainLinkId(chain, row.getField("link")),
        cells(row, "ipc_prefixes").stream().map(IpcPrefix::new).toList(),
        cells(row, "sei_codes"),
        cells(row, "keywords"),
        row.getField("because"));
  }

  private static ChainRule.Example example(NamedCsvRecord row, ChainId chain) {
    var link = row.getField("link");
    return new ChainRule.Example(
        row.getField("text"),
        cells(row, "ipc").stream().map(IpcSymbol::parse).toList(),
        link.equals("unplaced") ? null : new ChainLinkId(chain, link));
  }

  private static List<String> cells(NamedCsvRecord row, String field) {
    return Arrays.stream(Objects.requireNonNullElse(row.getField(field), "").split("\\|"))
        .map(String::strip)
        .filter(cell -> !cell.isEmpty())
        .toList();
  }
}
