package org.patentbridge.mcp;

import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.usecase.FindMatches;
import org.patentbridge.usecase.GetNeed;
import org.patentbridge.usecase.ListNeeds;
import org.patentbridge.view.BothLanguages;
import org.patentbridge.view.EntryView;
import org.patentbridge.view.MatchesView;
import org.patentbridge.view.NeedView;
import org.patentbridge.view.StrengthView;

/** Technology needs, as far as the account may read them, and what matches them. */
@Singleton
final class NeedTools {

  private final Assistant assistant;
  private final Reading reading;
  private final Clock clock;

  NeedTools(Assistant assistant, Reading reading, Clock clock) {
    this.assistant = assistant;
    this.reading = reading;
    this.clock = clock;
  }

  /** The ways of reading needs. */
  @Singleton
  static final class Reading {
    private final ListNeeds list;
    private final GetNeed get;
    private final FindMatches matches;

    Reading(ListNeeds list, GetNeed get, FindMatches matches) {
      this.list = list;
      this.get = get;
      this.matches = matches;
    }
  }

  @Tool(
      name = "list_needs",
      description =
          "List the technology needs that this account may read, its own among them. 列出可查看的技术需求",
      annotations =
          @Tool.Annotations(
              title = "Needs 技术需求",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse list(
      @ToolArg(
              name = "after",
              description = "Id of the last need of the page before",
              required = false)
          @Nullable String after,
      @ToolArg(name = "limit", description = "Most rows, 1 to 50", defaultValue = "20") int limit) {
    return assistant.call(
        "list_needs",
        viewer ->
            reading
                .list
                .run(
                    viewer,
                    after == null || after.isBlank() ? null : new NeedId(after),
                    Said.limit(limit))
                .stream()
                .map(NeedView::of)
                .toList());
  }

  @Tool(
      name = "show_need",
      description = "Show one technology need that this account may read. 查看一条技术需求",
      annotations =
          @Tool.Annotations(
              title = "Show a need 查看需求",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse show(@ToolArg(name = "need", description = "Its id 需求编号") String need) {
    return assistant.call(
        "show_need", viewer -> NeedView.of(reading.get.run(viewer, new NeedId(need))));
  }

  @Tool(
      name = "match_need",
      description =
          "Rank licensable patents for a kept need that this account may read, each with points and"
              + " reasons. 为一条技术需求匹配专利",
      annotations =
          @Tool.Annotations(
              title = "Match a need 匹配需求",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse match(
      @ToolArg(name = "need", description = "Its id 需求编号") String need,
      @ToolArg(name = "limit", description = "Most rows, 1 to 50", defaultValue = "10") int limit) {
    return assistant.call(
        "match_need",
        viewer ->
            view(
                reading.matches.run(
                    viewer,
                    new FindMatches.Request(
                        new NeedId(need),
                        null,
                        today(),
                        Said.limit(limit),
                        FindMatches.Lanes.ALL))));
  }

  @Tool(
      name = "match_text",
      description =
          "Rank licensable patents for a need in one's own words; keeps nothing. 用一段文字匹配专利，不保存",
      annotations =
          @Tool.Annotations(
              title = "Match a text 匹配文字",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse matchText(
      @ToolArg(name = "text", description = "What is sought 需求描述") String text,
      @ToolArg(name = "limit", description = "Most rows, 1 to 50", defaultValue = "10") int limit) {
    return assistant.call(
        "match_text",
        viewer ->
            view(
                reading.matches.run(
                    viewer,
                    new FindMatches.Request(
                        null,
                        Said.text(text),
                        today(),
                        Said.limit(limit),
                        FindMatches.Lanes.ALL))));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static MatchesView view(FindMatches.Answer answer) {
    return new MatchesView(
        StrengthView.of(answer.strength()),
        answer.rows().stream().map(row -> EntryView.of(row.entry(), row.evidence())).toList(),
        answer.farField().stream()
            .map(
                far ->
                    new MatchesView.FarView(
                        EntryView.of(far.row().entry(), far.row().evidence()),
                        BothLanguages.of(far.because())))
            .toList(),
        answer.rejected().stream().map(MatchesView.StoppedView::of).toList());
  }
}
