package org.patentbridge.cli;

import org.jspecify.annotations.Nullable;
import org.patentbridge.usecase.SearchConditions;
import org.patentbridge.usecase.SearchPatents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code search TEXT}: patents and offers for a free text, a number or a query. */
@Command(
    name = "search",
    description = {
      "Find patents and offers for a free text, a number or a query.",
      "A query has fields, operators, phrases and ranges in Chinese or English:",
      "  title:(电池 OR battery) AND year:2018..2022 NOT 法律状态:失效",
      "Without words the newest come first."
    })
public final class SearchCommand extends Door {

  private static final int MOST = 200;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TEXT",
      description =
          "Words, a number or a query; may be left out where an option limits what is found.")
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
    var conditions = options.conditions();
    if ((text == null || text.isBlank()) && conditions.equals(SearchConditions.NONE)) {
      throw new ParameterException(line(), "Missing TEXT, or an option that limits what is found");
    }
    var page =
        useCases()
            .searchPatents()
            .run(
                viewer(),
                new SearchPatents.Request(
                    text == null ? "" : text,
                    conditions,
                    Math.clamp(limit, 1, MOST),
                    after,
                    allMembers,
                    facets));
    print(page, json);
    return ExitCode.DONE;
  }
}
