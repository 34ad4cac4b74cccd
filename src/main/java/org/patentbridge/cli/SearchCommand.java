package org.patentbridge.cli;

import org.jspecify.annotations.Nullable;
import org.patentbridge.usecase.SearchPatents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search TEXT}: patents and offers for a free text or a number. */
@Command(name = "search", description = "Find patents and offers for a free text or a number.")
public final class SearchCommand extends Door {

  private static final int MOST = 200;

  @Parameters(index = "0", paramLabel = "TEXT", description = "Words, or a publication number.")
  private @Nullable String text;

  @Mixin private ConditionOptions options = new ConditionOptions();

  @Option(
      names = "--all-members",
      description = "Show each member of a family by itself, not the best one for all.")
  private boolean allMembers;

  @Option(
      names = "--facets",
      description = "Count all that was found by class, holder, region and so on.")
  private boolean facets;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "Go on behind the page that gave this cursor.")
  private @Nullable String after;

  @Option(names = "--limit", defaultValue = "10", description = "Rows (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var page =
        useCases()
            .searchPatents()
            .run(
                viewer(),
                new SearchPatents.Request(
                    text == null ? "" : text,
                    options.conditions(),
                    Math.clamp(limit, 1, MOST),
                    after,
                    allMembers,
                    facets));
    print(page, json);
    return ExitCode.DONE;
  }
}
