package org.patentbridge.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.usecase.SearchPatents;
import org.patentbridge.view.IndustriesView;
import org.patentbridge.view.OfferingView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search TEXT}: patents and offers for a free text or a number. */
@Command(name = "search", description = "Find patents and offers for a free text or a number.")
public final class SearchCommand extends Door {

  @Parameters(index = "0", paramLabel = "TEXT", description = "Words, or a publication number.")
  private @Nullable String text;

  @Option(names = "--ipc", description = "Only in this part of the IPC, for example H01M10.")
  private List<String> ipc = List.of();

  @Option(names = "--holder", description = "Only of this holder.")
  private List<String> holders = List.of();

  @Option(names = "--status", description = "Only in this legal state: ${COMPLETION-CANDIDATES}.")
  private List<LegalState> states = List.of();

  @Option(names = "--open-licence", description = "Only with an open licence declaration.")
  private boolean openLicence;

  @Option(names = "--limit", defaultValue = "10", description = "Rows (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var found = useCases().searchPatents().run(viewer(), request());
    var terminal = terminal();
    if (json) {
      terminal.json(shown(found));
    } else if (found.isEmpty()) {
      terminal.say("cli.nothing-found");
    } else {
      List<List<String>> rows = new ArrayList<>();
      found.forEach(f -> rows.add(row(f.offering(), f.relevance())));
      terminal.table(List.of(8, 22, 60, 28), rows);
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private List<OfferingView> shown(List<SearchPatents.Found> found) {
    var ids = found.stream().map(f -> f.offering().id()).toList();
    var industries = useCases().records().getIndustries().run(viewer(), ids);
    return found.stream()
        .map(
            f -> {
              var kept = industries.kept().get(f.offering().id());
              var placed = kept == null ? null : IndustriesView.of(kept, industries.names());
              return OfferingView.of(f.offering(), f.relevance(), placed);
            })
        .toList();
  }

  private static List<String> row(Offering offering, double relevance) {
    return List.of(
        String.format(Locale.ROOT, "%.3f", relevance),
        offering.id().key(),
        offering.text().title(),
        offering.findFirstHolder().map(h -> h.name().raw()).orElse(""));
  }

  private SearchPatents.Request request() {
    Set<String> classes = new HashSet<>();
    ipc.forEach(i -> classes.add(IpcPrefix.parse(i).key()));
    Set<String> wanted = new HashSet<>();
    states.forEach(s -> wanted.add(s.name()));
    return new SearchPatents.Request(
        text == null ? "" : text,
        classes,
        Set.copyOf(holders),
        wanted,
        openLicence,
        Math.clamp(limit, 1, 200));
  }
}
