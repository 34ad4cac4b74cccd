package org.patentbridge.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLink;
import org.patentbridge.domain.industry.Enrichment.Kind;
import org.patentbridge.domain.message.Language;
import org.patentbridge.usecase.ChainCounts;
import org.patentbridge.view.ChainSummaryView;
import org.patentbridge.view.ChainView;
import org.patentbridge.view.UnplacedView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chains}: industrial chains and what stands on their links. */
@Command(
    name = "chains",
    description = "Industrial chains and what stands on their links.",
    subcommands = {
      ChainsCommand.All.class,
      ChainsCommand.Show.class,
      ChainsCommand.Unplaced.class,
      ChainsCommand.Compare.class,
    })
public final class ChainsCommand extends Group {

  /** {@code chains list}: all chains. */
  @Command(name = "list", description = "List the chains with how many records stand on them.")
  static final class All extends Door {

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var answer = useCases().chains().list().run(viewer());
      var terminal = terminal();
      if (json) {
        terminal.json(
            answer.chains().stream()
                .map(
                    chain ->
                        ChainSummaryView.of(
                            chain, answer.counts().on(chain), answer.counts().gaps(chain)))
                .toList());
      } else {
        for (var chain : answer.chains()) {
          var records = answer.counts().on(chain);
          terminal.result(
              Lines.text(
                  terminal,
                  "cli.chain",
                  chain.id().value(),
                  isChinese(terminal) ? chain.nameZh() : chain.nameEn(),
                  chain.links().size(),
                  records.getOrDefault(Kind.PATENT, 0L),
                  shown(records.get(Kind.NEED)),
                  records.getOrDefault(Kind.ORGANIZATION, 0L)));
        }
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code chains show ID}: links, what feeds what, counts and gaps. */
  @Command(name = "show", description = "Show a chain: its links, what stands on them, the gaps.")
  static final class Show extends Door {

    @Parameters(index = "0", paramLabel = "ID", description = "Id of the chain.")
    private @Nullable ChainId id;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var wanted = Objects.requireNonNull(id, "picocli demands it");
      var answer = useCases().chains().get().run(viewer(), wanted);
      var terminal = terminal();
      if (json) {
        terminal.json(
            ChainView.of(
                answer.chain(),
                link -> answer.counts().on(link.id()),
                link -> answer.counts().gaps(link.id()),
                link -> answer.areas().getOrDefault(link.id(), List.of()),
                answer.names()));
      } else {
        var chain = answer.chain();
        terminal.result(
            chain.id() + "  " + (isChinese(terminal) ? chain.nameZh() : chain.nameEn()));
        chain.links().forEach(link -> show(terminal, link, answer.counts()));
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private static void show(Terminal terminal, ChainLink link, ChainCounts counts) {
      var records = counts.on(link.id());
      terminal.result(
          "  "
              + Lines.text(
                  terminal,
                  "cli.chain-link",
                  link.id().link(),
                  isChinese(terminal) ? link.nameZh() : link.nameEn(),
                  Lines.text(terminal, "chain-position." + link.position()),
                  records.getOrDefault(Kind.PATENT, 0L),
                  shown(records.get(Kind.NEED)),
                  records.getOrDefault(Kind.ORGANIZATION, 0L)));
      var notes = new ArrayList<String>();
      if (!link.fedBy().isEmpty()) {
        notes.add(
            "← " + link.fedBy().stream().map(l -> l.link()).collect(Collectors.joining(", ")));
      }
      var gaps = counts.gaps(link.id());
      if (!gaps.isEmpty()) {
        notes.add(
            Lines.text(
                terminal,
                "cli.chain-gaps",
                gaps.stream()
                    .map(kind -> Lines.text(terminal, "record-kind." + kind))
                    .collect(Collectors.joining(", "))));
      }
      if (!notes.isEmpty()) {
        terminal.result("      " + String.join("  ", notes));
      }
    }
  }

  /** {@code chains unplaced}: records that stand on no link, with why. */
  @Command(name = "unplaced", description = "List records that stand on no chain link, with why.")
  static final class Unplaced extends Door {

    @Option(
        names = "--kind",
        defaultValue = "PATENT",
        description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Kind kind = Kind.PATENT;

    @Option(names = "--after", paramLabel = "ID", description = "Go on behind this id.")
    private @Nullable String after;

    @Option(
        names = "--limit",
        defaultValue = "50",
        description = "Most rows (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var rows =
          useCases().chains().unplaced().run(viewer(), kind, after, Math.max(1, limit)).stream()
              .map(row -> UnplacedView.of(row.subject(), row.title(), row.because()))
              .toList();
      var terminal = terminal();
      if (json) {
        terminal.json(rows);
      } else {
        for (var row : rows) {
          var because = isChinese(terminal) ? row.because().zh() : row.because().en();
          var nearest = row.nearest();
          terminal.result(row.id() + "  " + row.title());
          terminal.result(
              "    "
                  + because
                  + (nearest == null
                      ? ""
                      : "  " + nearest.link() + " [" + nearest.evidence() + "]"));
        }
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code chains compare FILE}: an official concordance beside the chains. */
  @Command(
      name = "compare",
      description = "Lay an official concordance beside the chains: what do links take of it?")
  static final class Compare extends Door {

    /** Classes that are shown of those that no link takes. */
    private static final int SHOWN = 8;

    @Parameters(
        index = "0",
        paramLabel = "FILE",
        description = "Table parted by tabs: code, name_zh, level, parent, ipc, keywords_zh.")
    private @Nullable Path file;

    @Option(names = "--chain", paramLabel = "ID", description = "Compare with this chain alone.")
    private @Nullable ChainId chain;

    @Override
    public Integer call() {
      var table = Objects.requireNonNull(file, "picocli demands it");
      var terminal = terminal();
      for (var row : useCases().chains().compare().run(viewer(), table, chain)) {
        var taken = row.classes() - row.untaken().size();
        terminal.result(
            Lines.text(
                terminal, "cli.concordance", row.code(), row.nameZh(), taken, row.classes()));
        row.links().forEach((link, classes) -> terminal.result("    " + link + "  " + classes));
        if (!row.untaken().isEmpty()) {
          terminal.result(
              "    – "
                  + row.untaken().stream()
                      .limit(SHOWN)
                      .map(Object::toString)
                      .collect(Collectors.joining(" ")));
        }
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  private static boolean isChinese(Terminal terminal) {
    return terminal.language() == Language.ZH;
  }

  /** A number, or a dash for who may not know it. */
  private static String shown(@Nullable Long count) {
    return count == null ? "–" : count.toString();
  }
}
