package org.patentbridge.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.patentbridge.backend.lucene.BareLucene;
import org.patentbridge.backend.lucene.LuceneSearchIndex;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.enrichment.ChainPlacer;
import org.patentbridge.enrichment.names.NameTables;
import org.patentbridge.index.DocumentComposer;
import org.patentbridge.intake.Intake;
import org.patentbridge.intake.Noun;
import org.patentbridge.intake.ReadOptions;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;

/** One part of an import, alone in a process that is measured from outside. */
public final class ImportStage {

  private static final int BUFFER = 1 << 16;

  private ImportStage() {}

  /** Runs {@code STAGE TABLE FOLDER} and prints how many records it saw. */
  public static void main(String... args) throws IOException {
    var table = Path.of(args[1]);
    var folder = Path.of(args[2]);
    long records =
        switch (args[0]) {
          case "raw" -> lines(table) - 1;
          case "read" -> read(rules(), table);
          case "bare" -> new BareLucene(rules()).index(table, folder);
          case "index" -> index(rules(), table, folder);
          default -> throw new IllegalArgumentException("no stage " + args[0]);
        };
    System.out.println(records);
  }

  private static Rulebook rules() {
    var home = Path.of(System.getProperty("patentbridge.home", "."));
    return new RulebookReader().read(home.resolve("index-config"));
  }

  private static long lines(Path table) throws IOException {
    long lines = 0;
    var buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(table)) {
      for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
        for (int i = 0; i < count; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }

  private static long read(Rulebook rules, Path table) {
    var report = new Intake(rules).read(Noun.PATENTS, table, ReadOptions.RECOGNISE, patent -> {});
    return report.taken();
  }

  private static long index(Rulebook rules, Path table, Path folder) {
    var composer =
        new DocumentComposer(
            new Tables(new NameTables(rules.names()), new ChainPlacer(rules.chains())));
    try (var index = LuceneSearchIndex.open(folder, rules);
        var rebuild = index.rebuild()) {
      var report =
          new Intake(rules)
              .read(
                  Noun.PATENTS,
                  table,
                  ReadOptions.RECOGNISE,
                  patent -> rebuild.add(composer.compose(patent)));
      rebuild.swap(new ChangeNumber(report.taken()));
      return report.taken();
    }
  }

  /** What the tables add to a record; nobody is in the register yet. */
  private record Tables(NameTables names, ChainPlacer chains)
      implements DocumentComposer.Surroundings {

    @Override
    public String holderKey(OrganizationName name) {
      return names.read(name).key();
    }

    @Override
    public List<RegionCode> regionsOf(List<Holder> holders) {
      return List.of();
    }

    @Override
    public List<ChainLinkId> linksOf(String text, List<IpcSymbol> ipc) {
      return chains.place(text, ipc).stream().map(Placement::link).toList();
    }
  }
}
