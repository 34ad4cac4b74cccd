package org.patentbridge.mcp;

import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.usecase.GetChain;
import org.patentbridge.usecase.ListCalendar;
import org.patentbridge.usecase.ListChains;
import org.patentbridge.usecase.ShortlistAsk;
import org.patentbridge.usecase.ShowShortlist;
import org.patentbridge.view.BothLanguages;
import org.patentbridge.view.ChainSummaryView;
import org.patentbridge.view.ChainView;
import org.patentbridge.view.MonthView;
import org.patentbridge.view.ShortlistView;

/** Industrial chains, the calendar of chains, and the investor's shortlist. */
@Singleton
final class ChainTools {

  private final Assistant assistant;
  private final Reading reading;
  private final Clock clock;

  ChainTools(Assistant assistant, Reading reading, Clock clock) {
    this.assistant = assistant;
    this.reading = reading;
    this.clock = clock;
  }

  /** The ways of reading chains. */
  @Singleton
  static final class Reading {
    private final ListChains list;
    private final GetChain get;
    private final ListCalendar calendar;
    private final ShowShortlist shortlist;

    Reading(ListChains list, GetChain get, ListCalendar calendar, ShowShortlist shortlist) {
      this.list = list;
      this.get = get;
      this.calendar = calendar;
      this.shortlist = shortlist;
    }
  }

  @Tool(
      name = "list_chains",
      description = "List the industrial chains with how many records stand on each. 列出产业链",
      annotations =
          @Tool.Annotations(
              title = "Chains 产业链",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse list() {
    return assistant.call(
        "list_chains",
        viewer -> {
          var answer = reading.list.run(viewer);
          return answer.chains().stream()
              .map(
                  chain ->
                      ChainSummaryView.of(
                          chain, answer.counts().on(chain), answer.counts().gaps(chain)))
              .toList();
        });
  }

  @Tool(
      name = "show_chain",
      description = "Show an industrial chain: its links, counts and gaps. 查看产业链的环节、数量与缺口",
      annotations =
          @Tool.Annotations(
              title = "Show a chain 查看产业链",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse show(
      @ToolArg(name = "chain", description = "Its id, such as power-battery 产业链标识") String chain) {
    return assistant.call(
        "show_chain",
        viewer -> {
          var answer = reading.get.run(viewer, new ChainId(chain));
          return ChainView.of(
              answer.chain(),
              link -> answer.counts().on(link.id()),
              link -> answer.counts().gaps(link.id()),
              link -> answer.areas().getOrDefault(link.id(), List.of()),
              answer.names());
        });
  }

  @Tool(
      name = "chain_of_the_month",
      description = "Say which chain is on in a month, and list the calendar. 一月一链：当月产业链",
      annotations =
          @Tool.Annotations(
              title = "Chain of the month 一月一链",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse ofTheMonth(
      @ToolArg(
              name = "month",
              description = "Such as 2026-12; this month by default",
              required = false)
          @Nullable String month) {
    return assistant.call(
        "chain_of_the_month",
        viewer -> {
          var stated = Said.month(month);
          var asked = stated == null ? YearMonth.now(clock) : stated;
          var calendar = reading.calendar.run(viewer);
          return Map.of(
              "month",
              asked.toString(),
              "chains",
              calendar.stream()
                  .filter(m -> m.entry().month().equals(asked))
                  .map(m -> MonthView.of(m.entry(), m.chain()))
                  .toList(),
              "calendar",
              calendar.stream().map(m -> MonthView.of(m.entry(), m.chain())).toList());
        });
  }

  @Tool(
      name = "show_shortlist",
      description =
          "Show the investor's shortlist of a chain as the records stand now; keeps nothing."
              + " 查看产业链投资推荐清单",
      annotations =
          @Tool.Annotations(
              title = "Shortlist 推荐清单",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse shortlist(
      @ToolArg(name = "chain", description = "Its id, such as power-battery 产业链标识") String chain,
      @ToolArg(
              name = "month",
              description = "Such as 2026-12; when the chain is on next by default",
              required = false)
          @Nullable String month,
      @ToolArg(
              name = "investor",
              description = "Id or name of the investor whose list it shall be",
              required = false)
          @Nullable String investor) {
    return assistant.call(
        "show_shortlist",
        viewer ->
            ShortlistView.of(
                reading.shortlist.run(
                    viewer,
                    new ShortlistAsk(new ChainId(chain), Said.month(month), investor, null, false)),
                BothLanguages.of(Reason.of("export.note.advice.text"))));
  }
}
